import { narmast } from '../svenska/forslag.ts';
import { vik } from '../svenska/vikning.ts';
import { MANADER, type Manad } from './nar.ts';

/** A time as an editor writes it in a file: `{ manad: 'november' }`. Whether the day exists is for the schema to say. */
export type Skrivtid = Record<string, unknown>;

export const TIDSHJALP =
  'Skriv tiden som "november", "15 november", "senast 15 april", "januari–mars", "sista augusti", "varje månad" eller "okänd".';

/**
 * The typed form of a time in Swedish words: "senast 15 april" → `{ senast: 'april', dag: 15 }`.
 *
 * @returns undefined when the words say no time that has a form
 */
export function tidUrOrd(ord: string): Skrivtid | undefined {
  const text = vik(ord).toLowerCase().replace(/\s+/g, ' ').trim();
  if (text === 'okand') return { okand: 'Månaden anges inte.' };
  const varje = /^varje manad(?: utom (.+))?$/.exec(text);
  if (varje) return varjeManad(varje[1]);
  const spann = /^(?:fran )?(\p{L}+)\s*(?:[–-]|till)\s*(\p{L}+)$/u.exec(text);
  if (spann) return samman({ fran: manad(spann[1]), till: manad(spann[2]) });
  const en =
    /^(?:i |under )?(?:(senast|sista|slutet av)(?: den)?(?: sista)? )?(?:den )?(?:(\d{1,2}):?e? )?(\p{L}+)$/u;
  const [hela, hur, dag, namn] = en.exec(text) ?? [];
  if (hela === undefined) return undefined;
  return enTid(hur, dag === undefined ? undefined : Number(dag), manad(namn));
}

function enTid(
  hur: string | undefined,
  dag: number | undefined,
  namn: Manad | undefined,
): Skrivtid | undefined {
  if (namn === undefined) return undefined;
  const medDag = dag === undefined ? {} : { dag };
  if (hur === 'senast') return { senast: namn, ...medDag };
  if (hur === undefined) return { manad: namn, ...medDag };
  return dag === undefined ? { sista: namn } : undefined;
}

function varjeManad(utom: string | undefined): Skrivtid | undefined {
  if (utom === undefined) return { varjeManad: true };
  const manader = utom.split(/,| och /).map((ett) => manad(ett.trim()));
  return manader.includes(undefined) ? undefined : { varjeManad: true, utom: manader };
}

function samman(tid: Record<string, Manad | undefined>): Skrivtid | undefined {
  return Object.values(tid).includes(undefined) ? undefined : tid;
}

/** "nov" and "novembr" are november. */
function manad(ord: string | undefined): Manad | undefined {
  return ord === undefined ? undefined : (narmast(ord, MANADER) as Manad | undefined);
}
