import { arDolt } from './internt.ts';
import { OKAND } from '../schema/delar.ts';
import { SAKNAS } from '../svenska/saknas.ts';
import { gruppera } from './ordning.ts';
import { laggTillManader, nastaOversyn, vantarPaBeslut } from './status.ts';
import type { Handbok, Status, Styrdokument } from './typer.ts';
import { saknadeUppgifter } from './uppgifter/styrdokument.ts';

/** One row of the register of governing documents, ready to show. */
export interface Registerrad {
  dokument: Styrdokument;
  typ: string;
  kategori: string;
  beslutadAv: string;
  datum: string;
  ansvarig: string;
  status: Status;
}

/** What a register says of all its documents. */
export interface Registerlage {
  antal: number;
  perStatus: { status: Status; antal: number }[];
  perKategori: { kategori: string; antal: number }[];
  /** To be reviewed from the handbook's day and six months on, the nearest first. */
  oversyn: { dokument: Styrdokument; senast: string }[];
  /** Those whose review is overdue on the handbook's day. */
  forsenade: { dokument: Styrdokument; senast: string }[];
  utgangna: Styrdokument[];
  /** How many that nothing shows to be in force. */
  okanda: number;
  saknar: { dokument: Styrdokument; uppgifter: string[] }[];
}

/** Who decided a document that nobody has decided yet. */
const EJ_BESLUTAT = 'ej beslutat';

/** Months ahead that count as near. */
const FRAMAT = 6;

/** The register: every document in Swedish alphabetical order. Unknown facts are said as such. */
export function registerrader(bok: Handbok): Registerrad[] {
  return bok.styrdokument.map((dokument) => ({
    dokument,
    typ: dokument.typ?.namn ?? '',
    kategori: dokument.kategori?.namn ?? '',
    beslutadAv:
      dokument.beslutatAv && vantarPaBeslut(dokument)
        ? EJ_BESLUTAT
        : (dokument.beslutatAv?.namn ?? kant(dokument, 'beslut.organ', dokument.data.beslut.organ)),
    datum: kant(dokument, 'beslut.datum', dokument.data.beslut.datum),
    ansvarig:
      dokument.data.ansvarigTitel ??
      dokument.ansvarig?.namn ??
      kant(dokument, 'dokumentansvarig', dokument.data.dokumentansvarig),
    status: dokument.status,
  }));
}

/** A fact, or that the source lacks it. Of one that not everyone may read nothing is said. */
function kant({ data }: Styrdokument, falt: string, varde: string): string {
  if (arDolt(data, falt, varde)) return '';
  return varde === OKAND ? SAKNAS : varde;
}

/** Counts, and what needs someone's hand, on the day that the handbook describes. */
export function registerlage(bok: Handbok): Registerlage {
  const { lage } = bok.data;
  const dagar = bok.styrdokument.filter(ska).flatMap((dokument) => {
    const senast = oversynsdag(dokument);
    return senast ? [{ dokument, senast }] : [];
  });
  const ordnade = dagar.sort((a, b) => a.senast.localeCompare(b.senast));
  return {
    antal: bok.styrdokument.length,
    perStatus: antalPer(bok, (ett) => ett.status).map(([status, antal]) => ({ status, antal })),
    perKategori: antalPer(bok, (ett) => ett.kategori?.namn ?? '').map(([kategori, antal]) => ({
      kategori,
      antal,
    })),
    oversyn: ordnade.filter(
      ({ senast }) => senast >= lage && senast <= laggTillManader(lage, FRAMAT),
    ),
    forsenade: ordnade.filter(({ senast }) => senast < lage),
    utgangna: bok.styrdokument.filter((ett) => ett.status === 'utgånget'),
    okanda: bok.styrdokument.filter((ett) => ett.status === 'okänd').length,
    saknar: bok.styrdokument
      .map((dokument) => ({ dokument, uppgifter: saknadeUppgifter(dokument) }))
      .filter(({ uppgifter }) => uppgifter.length > 0),
  };
}

/** What no longer is in force needs no review. */
function ska({ status }: Styrdokument): boolean {
  return !['utgånget', 'upphävt', 'ersatt'].includes(status);
}

function oversynsdag({ data, typ }: Styrdokument): string | undefined {
  return nastaOversyn(data, typ?.oversynManader);
}

function antalPer<K>(bok: Handbok, nyckel: (dokument: Styrdokument) => K): [K, number][] {
  return [...gruppera(bok.styrdokument, nyckel)]
    .map(([vad, dokument]): [K, number] => [vad, dokument.length])
    .sort(([, a], [, b]) => b - a);
}
