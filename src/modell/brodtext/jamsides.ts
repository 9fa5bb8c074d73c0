import { INLEDNING } from '../../lasbarhet/avsnitt.ts';
import type { Sidnod, Sidtrad } from '../../granskning/index.ts';
import { arElement, idFor, medPrefix, textI } from './sidtrad.ts';

/** Two versions of a text, section by section, for reading side by side. */

/** One row: a section of the formal text and the passages that explain it. Either may be empty. */
export interface Jamrad {
  /** Anchor of the formal section, or `inledning` for what stands before the first heading. */
  avsnitt: string;
  formell: Sidnod[];
  enkel: Sidnod[];
}

interface Jamsidesavsnitt {
  id: string;
  rubrik: string;
  noder: Sidnod[];
}

/** What a passage explains, from the front matter of the plain-language text. */
export interface Jamsidespassage {
  rubrik: string;
  avsnitt: string;
}

/**
 * Pairs the formal text with the plain text. A passage stands by the section it explains; a passage
 * that names none stands by the one before it.
 */
export function jamsides(
  formell: Sidtrad,
  enkel: Sidtrad,
  passager: readonly Jamsidespassage[],
): Jamrad[] {
  const rader = delaVidRubrik(formell).map((ett): Jamrad => ({
    avsnitt: ett.id,
    formell: ett.noder,
    enkel: [],
  }));
  let har = rader[0];
  for (const { rubrik, noder } of delaVidRubrik(enkel)) {
    const mal = passager.find((passage) => passage.rubrik === rubrik)?.avsnitt;
    har = rader.find((rad) => rad.avsnitt === mal) ?? har;
    // Below a formal heading the plain one is a level deeper; beside an introduction it is not.
    const steg = har?.avsnitt === INLEDNING ? 0 : 1;
    har?.enkel.push(...noder.map((nod) => medPrefix(sankt(nod, steg), 'enkel-')));
  }
  return rader.filter((rad) => sager(rad.formell) || sager(rad.enkel));
}

function sager(noder: Sidnod[]): boolean {
  return noder.some((nod) => nod.type !== 'text' || nod.value.trim() !== '');
}

/** Splits at headings of level two. The first part is what stands before them; it may be empty. */
function delaVidRubrik({ children }: Sidtrad): Jamsidesavsnitt[] {
  const delar: Jamsidesavsnitt[] = [{ id: INLEDNING, rubrik: '', noder: [] }];
  for (const nod of children) {
    if (arElement(nod, 'h2'))
      delar.push({ id: idFor(nod) ?? '', rubrik: textI(nod.children).trim(), noder: [] });
    delar.at(-1)!.noder.push(nod);
  }
  return delar;
}

/** Headings some levels down. */
function sankt(nod: Sidnod, steg: number): Sidnod {
  if (nod.type === 'text') return nod;
  const children = nod.children.map((barn) => sankt(barn, steg));
  if (nod.type === 'komponent') return { ...nod, children };
  return { ...nod, tagName: lagre(nod.tagName, steg), children };
}

function lagre(tagg: string, steg: number): string {
  const niva = /^h([2-5])$/.exec(tagg)?.[1];
  return niva ? `h${Number(niva) + steg}` : tagg;
}
