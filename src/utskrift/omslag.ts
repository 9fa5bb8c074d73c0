/** What the cover says of the decision. */
import type { Handbok } from '../modell/typer.ts';
import { datumIOrd } from '../modell/uppgifter/index.ts';
import { SAKNAS_I_KALLAN } from '../svenska/saknas.ts';
import { OKAND } from '../schema/delar.ts';

export interface Omslagsuppgift {
  etikett: string;
  text: string;
  /** Full or partial ISO date, on the row of the decision's day. */
  datum?: string;
}

/** The decision, who answers for the document and from when it holds. Unknown facts are said as such. */
export function omslagsuppgifter({ data, beslutatAv, ansvarig }: Handbok): Omslagsuppgift[] {
  const { organ, datum, paragraf, diarienummer } = data.beslut;
  const { fran, till } = data.galler;
  return [
    { etikett: 'Beslutat av', text: kant(beslutatAv?.namn ?? organ) },
    ...(datum === OKAND
      ? [{ etikett: 'Beslutsdag', text: kant(datum) }]
      : [{ etikett: 'Beslutsdag', text: datumIOrd(datum), datum }]),
    { etikett: 'Paragraf', text: kant(paragraf) },
    { etikett: 'Diarienummer', text: kant(diarienummer) },
    { etikett: 'Dokumentansvarig', text: kant(ansvarig?.namn ?? data.dokumentansvarig) },
    ...(fran ? [{ etikett: 'Gäller från', text: kant(datumIOrd(fran)) }] : []),
    ...(till ? [{ etikett: 'Gäller till', text: kant(datumIOrd(till)) }] : []),
  ];
}

/** The day that stands as the PDF's own date: that of the decision, or else the day it describes. */
export function dokumentdag({ data }: Handbok): string {
  return data.beslut.datum === OKAND ? data.lage : data.beslut.datum;
}

function kant(text: string): string {
  return text === OKAND ? SAKNAS_I_KALLAN : text;
}
