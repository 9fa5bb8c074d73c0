/** What the cover says of the decision, or of the proposal where there is none. */
import { FORSLAGSMARKE } from '../modell/forslag.ts';
import { INTERN_UTGAVA } from '../modell/internt.ts';
import { lasMiljo } from '../webb/miljo.ts';
import type { Forslag, Handbok } from '../modell/typer.ts';
import { datumIOrd } from '../modell/uppgifter/index.ts';
import { SAKNAS_I_KALLAN } from '../svenska/saknas.ts';
import { OKAND } from '../schema/delar.ts';
import { medVersal } from '../svenska/versal.ts';

export interface Omslagsuppgift {
  etikett: string;
  text: string;
  /** Full or partial ISO date, on the row of the decision's day. */
  datum?: string;
}

/** The decision, who answers for the document and from when it holds. Unknown facts are said as such. */
export function omslagsuppgifter(bok: Handbok): Omslagsuppgift[] {
  const { data, ansvarig, forslag } = bok;
  const { fran, till } = data.galler;
  return [
    ...(forslag ? omForslaget(forslag) : omBeslutet(bok)),
    { etikett: 'Dokumentansvarig', text: kant(ansvarig?.namn ?? data.dokumentansvarig) },
    ...(fran ? [{ etikett: 'Gäller från', text: kant(datumIOrd(fran)) }] : []),
    ...(till ? [{ etikett: 'Gäller till', text: kant(datumIOrd(till)) }] : []),
    ...(lasMiljo().malgrupp === 'intern' ? [{ etikett: 'Läses av', text: INTERN_UTGAVA }] : []),
  ];
}

/** The day that stands as the PDF's own date: that of the decision, or else the day it describes. */
export function dokumentdag({ data }: Handbok): string {
  const datum = (data.beslut ?? data.forslag)?.datum ?? OKAND;
  return datum === OKAND ? data.lage : datum;
}

function omBeslutet({ data: { beslut }, beslutatAv }: Handbok): Omslagsuppgift[] {
  if (!beslut) return [];
  return [
    { etikett: 'Beslutat av', text: kant(beslutatAv?.namn ?? beslut.organ) },
    dagrad('Beslutsdag', beslut.datum),
    { etikett: 'Paragraf', text: kant(beslut.paragraf) },
    { etikett: 'Diarienummer', text: kant(beslut.diarienummer) },
  ];
}

function omForslaget({
  fran,
  till,
  skrivetAv,
  handling,
  datum,
  diarienummer,
}: Forslag): Omslagsuppgift[] {
  return [
    { etikett: 'Läge', text: FORSLAGSMARKE },
    { etikett: 'Föreslås av', text: fran?.namn ?? SAKNAS_I_KALLAN },
    { etikett: 'Ska beslutas av', text: till?.namn ?? SAKNAS_I_KALLAN },
    ...(skrivetAv ? [{ etikett: 'Skrivet av', text: skrivetAv.namn }] : []),
    { etikett: 'Handling', text: medVersal(handling) },
    dagrad('Handlingens dag', datum),
    { etikett: 'Diarienummer', text: kant(diarienummer) },
  ];
}

function dagrad(etikett: string, datum: string): Omslagsuppgift {
  return datum === OKAND
    ? { etikett, text: kant(datum) }
    : { etikett, text: datumIOrd(datum), datum };
}

function kant(text: string): string {
  return text === OKAND ? SAKNAS_I_KALLAN : text;
}
