/** The answer before the hits: what was asked, the answer, what belongs to it, and where it comes from. */
import type { Kort, Kortlank, Kortrad } from '../../sok/ord/typer.ts';
import type { Svar } from '../../sok/fraga/svarskort.ts';
import { skapa } from './element.ts';

const RUBRIK: Record<Svar['slag'], string> = {
  vem: 'Vem beslutar',
  när: 'När',
  vad: 'Vad det är',
  gäller: 'Vad som gäller',
  skillnad: 'Skillnaden',
  lagrum: 'Vad lagen säger',
  tiger: 'Inget svar i källan',
};

/**
 * The cards of an answer, as one region; two that are compared stand side by side.
 *
 * @param bas address of the start page, with a slash at the end
 */
export function svarskort({ slag, kort }: Svar, bas: string): HTMLElement {
  return skapa(
    'section',
    { class: `sok-kort sok-kort-${slag === 'tiger' ? 'tiger' : 'svar'}`, 'aria-label': 'Svar' },
    skapa('p', { class: 'sok-kort-slag' }, RUBRIK[slag]),
    skapa('div', { class: 'sok-kort-delar' }, ...kort.map((ett) => del(ett, bas))),
  );
}

/** The answer in one sentence, to be read out. */
export function svarIOrd({ kort }: Svar): string {
  return kort
    .map(({ rubrik, svar }) => `${rubrik}: ${svar.map(({ text }) => text).join(', ')}`)
    .map((mening) => mening.replace(/\.?$/, '.'))
    .join(' ');
}

function del({ rubrik, svar, text, rader, kalla }: Kort, bas: string): HTMLElement {
  return skapa(
    'div',
    {},
    skapa('h2', { class: 'sok-kort-rubrik' }, rubrik),
    skapa('p', { class: 'sok-kort-besked' }, ...lankar(svar, bas)),
    ...(text ? [skapa('p', {}, text)] : []),
    ...(rader.length > 0
      ? [skapa('dl', { class: 'sok-kort-rader' }, ...rader.flatMap((ett) => rad(ett, bas)))]
      : []),
    ...(kalla ? [skapa('p', { class: 'sok-kort-kalla' }, `Källa: ${kalla}`)] : []),
  );
}

function rad({ etikett, varden }: Kortrad, bas: string): HTMLElement[] {
  return [skapa('dt', {}, etikett), skapa('dd', {}, ...lankar(varden, bas))];
}

function lankar(varden: Kortlank[], bas: string): (Node | string)[] {
  return varden.flatMap(({ text, adress }, nr) => [
    ...(nr > 0 ? [', '] : []),
    adress ? skapa('a', { href: bas + adress.slice(1) }, text) : text,
  ]);
}
