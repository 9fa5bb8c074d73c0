/** What differs, as git writes it, for one who has never seen git: each file by its name, what is gone and what is new. */
import { diffWordsWithSpace } from 'diff';
import { el } from './dom.ts';

interface Filskillnad {
  fil: string;
  rader: string[];
}

/** The files of a difference, each with its changed lines and those around them. */
export function delaSkillnad(text: string): Filskillnad[] {
  return text
    .split(/^diff --git .*\n/m)
    .slice(1)
    .map((del) => {
      const rader = del.split('\n');
      const namn = (borjan: string) =>
        rader.find((rad) => rad.startsWith(borjan))?.slice(borjan.length);
      const start = rader.findIndex((rad) => rad.startsWith('@@'));
      const fil = namn('+++ b/') ?? namn('--- a/') ?? '';
      return {
        fil: fil.replace(/\t$/, ''),
        rader: start < 0 ? [] : rader.slice(start).filter((rad) => rad !== ''),
      };
    });
}

/** @param namn what a file is called on the site */
export function skillnadsvisning(text: string, namn: (fil: string) => string): HTMLElement[] {
  return delaSkillnad(text).map(({ fil, rader }, nr) =>
    el(
      'details',
      { class: 'skillnad', open: nr < 3 },
      el(
        'summary',
        {},
        namn(fil) || fil,
        el('span', { class: 'antal' }, ` ${antalAndrade(rader)}`),
      ),
      el('p', { class: 'hjalp' }, fil),
      el('div', { class: 'rader' }, ...raderna(rader)),
    ),
  );
}

function antalAndrade(rader: readonly string[]): string {
  const bort = rader.filter((rad) => rad.startsWith('-')).length;
  const nya = rader.filter((rad) => rad.startsWith('+')).length;
  return `${nya} ${nya === 1 ? 'rad' : 'rader'} in, ${bort} ut`;
}

/** Lines that were changed come in pairs, where as many went as came: then the words that differ are marked. */
function raderna(rader: readonly string[]): HTMLElement[] {
  const ut: HTMLElement[] = [];
  for (let nr = 0; nr < rader.length;) {
    const bort = medan(rader, nr, '-');
    const inlagda = medan(rader, nr + bort.length, '+');
    if (bort.length > 0 && bort.length === inlagda.length) {
      const par = bort.map((gammal, plats) => ordvis(gammal.slice(1), inlagda[plats]!.slice(1)));
      ut.push(...par.map(([gammal]) => gammal), ...par.map(([, ny]) => ny));
      nr += 2 * bort.length;
    } else ut.push(enRad(rader[nr++]!));
  }
  return ut;
}

function medan(rader: readonly string[], fran: number, tecken: string): string[] {
  const slut = rader.findIndex((rad, nr) => nr >= fran && !rad.startsWith(tecken));
  return rader.slice(fran, slut < 0 ? rader.length : slut);
}

function ordvis(gammal: string, ny: string): [gammal: HTMLElement, ny: HTMLElement] {
  const delar = diffWordsWithSpace(gammal, ny);
  const sida = (utan: 'added' | 'removed') =>
    delar
      .filter((del) => !del[utan])
      .map((del) =>
        del.added || del.removed ? el('mark', {}, del.value) : el('span', {}, del.value),
      );
  return [
    el('del', {}, dold('Borttaget: '), ...sida('added')),
    el('ins', {}, dold('Nytt: '), ...sida('removed')),
  ];
}

function enRad(rad: string): HTMLElement {
  const text = rad.slice(1);
  if (rad.startsWith('@@')) return el('hr', {});
  if (rad.startsWith('+')) return el('ins', {}, dold('Nytt: '), text);
  if (rad.startsWith('-')) return el('del', {}, dold('Borttaget: '), text);
  return el('span', {}, text);
}

function dold(text: string): HTMLElement {
  return el('span', { class: 'dold' }, text);
}
