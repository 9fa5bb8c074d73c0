import { readFileSync } from 'node:fs';
import type { Post, Problem, Resultat } from '../granskning/index.ts';
import { antalAv } from '../svenska/antal.ts';
import { uppraknad } from '../tid/i-ord.ts';
import { LANKSLAG } from '../schema/lankar.ts';

/** What granskningen says of one page, while it is written: which problems are its own, and where in the text they are. */
export interface Sidproblem extends Problem {
  /** The line as it stands, without indent. Empty where it cannot be read. */
  skrivet: string;
  /** Texts by which the place may be found on the page, the best first: of the line itself, then of those above it. */
  spar: string[];
  /** The field of the front matter, where it is one. */
  falt?: string;
}

/** "2 fel och 1 varning", "1 varning": only what there is. */
export function problemIOrd(problem: readonly Problem[]): string {
  const fel = problem.filter(({ niva }) => niva === 'fel').length;
  const varningar = problem.length - fel;
  return uppraknad([
    ...(fel > 0 || varningar === 0 ? [`${fel} fel`] : []),
    ...(varningar > 0 ? [antalAv(varningar, 'varning', 'varningar')] : []),
  ]);
}

/**
 * The problems of the file that a page is made from, and those of the pictures and attachments that it shows.
 *
 * @param adress address of the page, without base path
 */
export function sidansProblem(resultat: Resultat, adress: string): Sidproblem[] {
  const post = resultat.poster.find((ett) => adressFor(ett) === adress);
  const hem =
    adress === '/' ? resultat.problem.filter(({ fil }) => /\/handbok\.ya?ml/.test(fil)) : [];
  if (!post) return hem.map((ett) => ({ ...ett, skrivet: '', spar: [] }));
  const rader = raderna(post);
  return resultat.problem
    .filter(({ fil }) => fil === post.fil || filerna(post).some((egen) => fil.endsWith(`/${egen}`)))
    .map((ett) => (ett.fil === post.fil ? medSpar(ett, rader) : { ...ett, skrivet: '', spar: [] }));
}

/** The address of the page that a problem is about, without base path; undefined where it has none. */
export function problemetsSida(resultat: Resultat, { fil }: Problem): string | undefined {
  const post = resultat.poster.find((ett) => ett.fil === fil);
  if (post) return adressFor(post);
  const visas = resultat.poster.find((ett) =>
    filerna(ett).some((egen) => fil.endsWith(`/${egen}`)),
  );
  return visas && adressFor(visas);
}

function adressFor({ samling, id }: Post): string {
  const mapp = Object.values(LANKSLAG).find((slag) => slag.samling === samling)?.mapp ?? samling;
  return `/${mapp}/${id}/`;
}

/** The pictures and attachments of a page, as paths from the handbook's folder. */
function filerna({ bilder, ra }: Post): string[] {
  const bilagor = Array.isArray(ra['bilagor']) ? (ra['bilagor'] as unknown[]) : [];
  const namn = bilagor.flatMap((ett) => {
    const fil = ett !== null && typeof ett === 'object' && 'fil' in ett ? ett.fil : undefined;
    return typeof fil === 'string' ? [`bilagor/${fil}`] : [];
  });
  return [...bilder.map(({ adress }) => adress.replace(/^(?:\.\.\/)+/, '')), ...namn];
}

function raderna({ sokvag }: Post): string[] {
  try {
    return readFileSync(sokvag, 'utf8').split(/\r?\n/);
  } catch {
    // Taken away since.
    return [];
  }
}

/** Lines above that are tried: a page shows what was right before, so the line itself may not be there. */
const UPPAT = 12;

function medSpar(ett: Problem, rader: string[]): Sidproblem {
  const plats = ett.rad - 1;
  const skrivet = (rader[plats] ?? '').trim();
  const slut = rader.indexOf('---', 1);
  if (plats <= slut) return { ...ett, skrivet, ...faltspar(rader, plats) };
  const ovan = rader.slice(Math.max(slut + 1, plats - UPPAT), plats + 1).reverse();
  const spar = ovan.map(somText).filter((text) => text.length > 3);
  return { ...ett, skrivet, spar: [...new Set(spar)] };
}

/** A field is found by what it holds, or by what it is: a page has one heading and one summary. */
function faltspar(rader: string[], plats: number): { spar: string[]; falt?: string } {
  const rad = rader[plats] ?? '';
  const falt = /^([\p{L}\d_]+):/u.exec(rad)?.[1];
  const text = somText(rad) || somText(rader[plats + 1] ?? '');
  const spar = text.length > 12 ? [text] : [];
  return falt === undefined ? { spar } : { spar, falt };
}

/** The words of a line as a reader meets them: without the signs of Markdown, of fields and of components. */
export function somText(rad: string): string {
  return rad
    .replace(/^\s*(?:#{1,6} |[-*+] |\d+[.)] |> ?|\||[\p{L}\d_]+: *(?:>-?|\|)?)+/u, '')
    .replace(/\[\^[^\]]*\]:? ?/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?[A-Za-z][^>]*>|\{[^}]*\}|[*_`~"']/g, '')
    .split('|')[0]!
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .trim();
}
