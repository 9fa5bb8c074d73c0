import { OKAND } from '../schema/delar.ts';
import type { Handbok, Styrdokument } from './typer.ts';

/** One row of the register of governing documents, ready to show. */
export interface Registerrad {
  dokument: Styrdokument;
  typ: string;
  kategori: string;
  beslutadAv: string;
  datum: string;
  ansvarig: string;
  status: string;
}

/** The register: every document in Swedish alphabetical order. Unknown facts are said as such. */
export function registerrader(bok: Handbok): Registerrad[] {
  const roll = (id: string) => bok.hitta('roller', id)?.namn ?? 'uppgift saknas';
  return bok.styrdokument.map((dokument) => ({
    dokument,
    typ: dokument.typnamn,
    kategori: dokument.kategori.namn,
    beslutadAv: roll(dokument.data.beslut.organ),
    datum: dokument.data.beslut.datum === OKAND ? 'uppgift saknas' : dokument.data.beslut.datum,
    ansvarig: dokument.data.ansvarigTitel ?? roll(dokument.data.dokumentansvarig),
    status: dokument.status,
  }));
}
