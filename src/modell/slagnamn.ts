import { medVersal } from '../svenska/versal.ts';
import { namnetIText } from './samlingsnamn.ts';
import type { AnyNod, Handbok } from './typer.ts';

/**
 * What kind of thing a page is about, as its reader would say; undefined for the text itself.
 * The handbook may have words of its own for it.
 */
export function slagnamn(nod: AnyNod, bok: Handbok): string | undefined {
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
      return [`Händelse i ${namnetIText('arshjul', bok)}`, nod.slag?.namn]
        .filter(Boolean)
        .join(': ');
    case 'utvardering':
      return bok.data.utvardering.slag;
    case 'malkedja':
      return `Nivå i ${namnetIText('malkedja', bok)}`;
    default:
      return SLAG[nod.samling];
  }
}

const SLAG = {
  popular: 'På enkel svenska',
  processer: 'Process',
  ordlista: 'Ord i ordlistan',
  utbildning: 'Utbildning',
  scenarier: 'Scenario att öva på',
} as const;
