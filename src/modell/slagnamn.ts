import { medVersal } from '../svenska/versal.ts';
import type { AnyNod } from './typer.ts';

/** What kind of thing a page is about, as its reader would say; undefined for the text itself. */
export function slagnamn(nod: AnyNod): string | undefined {
  switch (nod.samling) {
    case 'kapitel':
    case 'versioner':
      return undefined;
    case 'roller':
      return nod.slag && medVersal(nod.slag.namn);
    case 'styrdokument':
      return nod.typ ? `Styrdokument: ${nod.typ.namn}` : 'Styrdokument';
    case 'mal':
      return nod.niva ? nod.niva.namn : 'Mål';
    case 'arshjul':
      return nod.slag ? `Händelse i årshjulet: ${nod.slag.namn}` : 'Händelse i årshjulet';
    default:
      return SLAG[nod.samling];
  }
}

const SLAG = {
  popular: 'På enkel svenska',
  malkedja: 'Nivå i målkedjan',
  processer: 'Process',
  ordlista: 'Ord i ordlistan',
  utbildning: 'Utbildning',
  utvardering: 'Utvärdering och åtgärd',
} as const;
