import { CORE_SCHEMA, load } from 'js-yaml';
import { rattadTid } from '../../../innehall/falt/tidsratt.ts';
import { MANADER } from '../../../tid/manad.ts';
import { vikNycklar } from '../../../svenska/vikning.ts';

/** A time as it is written in a file, with folded keys: `{ senast: 'april', dag: 15 }`. */
type Skrivtid = Record<string, unknown>;

export const TIDSHJALP =
  'Skriv tiden som "november", "senast 15 april", "januari–mars", "vecka 20", "kvartal 2", "sista augusti", "varje månad" eller "okänd".';

/** What stands in the file where the month is not known. */
const OKAND_TID = { okand: 'Månaden anges inte.' };

/** The form of a time that is said in words, the same as granskningen proposes. Undefined when the words say none. */
export function tidUrOrd(ord: string): Skrivtid | undefined {
  const text = ord.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (/^ok[äa]nd$/.test(text)) return OKAND_TID;
  const hela = text.replace(/^(?:i|under) /, '').replace(/\p{L}{3,}/gu, helManad);
  const form = rattadTid(hela);
  if (form === undefined) return undefined;
  return vikNycklar(load(form, { schema: CORE_SCHEMA })) as Skrivtid;
}

/** "nov" → november */
function helManad(ord: string): string {
  const borjar = MANADER.filter((manad) => manad.startsWith(ord));
  return borjar.length === 1 ? borjar[0]! : ord;
}
