import { medVersal } from '../svenska/versal.ts';
import type { AnyNod } from './typer.ts';

/**
 * What kind of thing a page is about, as its reader would say; undefined for the text itself.
 *
 * @param utvardering the handbook's own words for a point of what was said of the system
 */
export function slagnamn(nod: AnyNod, utvardering?: string): string | undefined {
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
    case 'utvardering':
      return utvardering;
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
} as const;
