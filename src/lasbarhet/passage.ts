/** The passages of a plain text, and whether each was read after the section it explains last changed. */
import { avsnittI, kontrollsumma, type Avsnitt } from './avsnitt.ts';
import type { Block } from '../innehall/brod/block.ts';
import { publikaBlock } from '../innehall/synlighet/block.ts';

export interface Passage {
  /** Place in the front matter, from 0. */
  nr: number;
  /** Its heading in the plain text. */
  rubrik: string;
  /** Anchor of the section in the chapter. */
  avsnitt: string;
  /** Checksum of the section when the passage was last read against it. */
  kontroll: string | undefined;
}

/** `obekräftad`: never read against the section. `ändrad`: the section has changed since. `lös`: the chapter has no such section. */
export type Passagelage = 'läst' | 'ändrad' | 'obekräftad' | 'lös';

/** The passages in a front matter with folded keys; what is no passage is left out. */
export function passagerI(ra: Record<string, unknown>): Passage[] {
  const lista: unknown[] = Array.isArray(ra['passager']) ? ra['passager'] : [];
  return lista.flatMap((ett, nr) => {
    if (ett === null || typeof ett !== 'object') return [];
    const { rubrik, avsnitt, kontroll } = ett as Record<string, unknown>;
    if (typeof rubrik !== 'string' || typeof avsnitt !== 'string') return [];
    return [{ nr, rubrik, avsnitt, kontroll: typeof kontroll === 'string' ? kontroll : undefined }];
  });
}

/** The checksum of every section of a chapter, by its anchor: of what everyone may read of it, or of all where the section itself is internal. */
export function summorna(block: Block[]): Map<string, string> {
  const alla = avsnittI(block).map((avsnitt) => [avsnitt.id, kontrollsumma(avsnitt)] as const);
  const publika = publikaBlock(block);
  if (publika === block) return new Map(alla);
  return new Map([
    ...alla,
    ...avsnittI(publika).map((avsnitt) => [avsnitt.id, kontrollsumma(avsnitt)] as const),
  ]);
}

/** How a passage stands to the present text of its chapter. */
export function lagetFor(passage: Passage, summor: ReadonlyMap<string, string>): Passagelage {
  const nu = summor.get(passage.avsnitt);
  if (nu === undefined) return 'lös';
  if (passage.kontroll === undefined) return 'obekräftad';
  return passage.kontroll === nu ? 'läst' : 'ändrad';
}

/** The sections of a chapter that no passage explains, neither they nor a section that they are part of. */
export function otackta(kapitel: Block[], passager: Passage[]): Avsnitt[] {
  const namnda = new Set(passager.map((passage) => passage.avsnitt));
  return avsnittI(kapitel).filter(
    ({ id, ovan, harEgenText }) => harEgenText && ![id, ...ovan].some((ett) => namnda.has(ett)),
  );
}

/** The section of the plain text that a passage names. */
export function passagetext(popular: Block[], passage: Passage): Avsnitt | undefined {
  return avsnittI(popular).find((avsnitt) => avsnitt.rubrik === passage.rubrik);
}
