/**
 * The code on a reader's proof: digits that a person can check with pen and paper, without any server. Six groups,
 *
 *     261122-08-041-03-4127-6        day, modules, questions, scenarios, sum of the modules' marks, control digit
 *
 * The control digit is that of a personnummer (Luhn's algorithm, ISO/IEC 7812-1 annex B): it finds each single wrong digit, and each two
 * neighbours that have changed places but for 0 and 9. The marks' sum says which edition of which modules it was.
 * It says nothing of who did them: anybody can count out a code.
 */
import { arDag } from '../tid/dag.ts';

export interface Intygsuppgifter {
  /** The day of the proof, ISO. */
  dag: string;
  /** The mark of each module that is done. */
  marken: readonly number[];
  /** Questions answered right at least once. */
  fragor: number;
  scenarier: number;
}

/** A code taken apart. All are as they stand in it. */
export interface Intygskod {
  dag: string;
  moduler: number;
  fragor: number;
  scenarier: number;
  summa: number;
  siffra: number;
  /** Everything but the control digit. */
  siffror: string;
}

/** A digit of the code on its way to the control digit. */
export interface Luhnsteg {
  siffra: number;
  ganger: 1 | 2;
  /** The product, its digits added: 7 × 2 = 14, 1 + 4 = 5. */
  ger: number;
}

const LANGDER = [6, 2, 3, 2, 4, 1] as const;
/** Of a sum that has more digits the last four stand in the code. */
const SUMMANS_TAK = 10_000;

/** @throws RangeError where a number has more digits than its group */
export function intygskod({ dag, marken, fragor, scenarier }: Intygsuppgifter): string {
  const grupper = [
    dag.replaceAll('-', '').slice(2),
    String(marken.length),
    String(fragor),
    String(scenarier),
    String(markessumma(marken)),
  ].map((text, plats) => medNollor(text, LANGDER[plats] ?? 0));
  return [...grupper, kontrollsiffra(grupper.join(''))].join('-');
}

/** Reads a code as somebody has typed it: hyphens, spaces or neither. undefined for what is none. */
export function lasIntygskod(text: string): Intygskod | undefined {
  const alla = text.replace(/[\s\-–]/g, '');
  if (!/^\d{18}$/.test(alla)) return undefined;
  let fran = 0;
  const [dag = '', ...tal] = LANGDER.map((langd) => alla.slice(fran, (fran += langd)));
  const [moduler = 0, fragor = 0, scenarier = 0, summa = 0, siffra = 0] = tal.map(Number);
  const iso = `20${dag.slice(0, 2)}-${dag.slice(2, 4)}-${dag.slice(4)}`;
  return { dag: iso, moduler, fragor, scenarier, summa, siffra, siffror: alla.slice(0, -1) };
}

/** The control digit of some digits. */
export function kontrollsiffra(siffror: string): number {
  const summa = luhnsteg(siffror).reduce((ett, { ger }) => ett + ger, 0);
  return (10 - (summa % 10)) % 10;
}

/** Digit by digit, for who counts by hand: every second one is doubled, the last one always. */
export function luhnsteg(siffror: string): Luhnsteg[] {
  return [...siffror].map(Number).map((siffra, plats) => {
    const ganger = (siffror.length - plats) % 2 === 1 ? 2 : 1;
    const produkt = siffra * ganger;
    return { siffra, ganger, ger: produkt > 9 ? produkt - 9 : produkt };
  });
}

/** The sum of the marks, as it stands in the code. */
export function markessumma(marken: readonly number[]): number {
  return marken.reduce((summa, ett) => summa + ett, 0) % SUMMANS_TAK;
}

/** Whether the day of a code is one that there is. */
export function harDag({ dag }: Intygskod): boolean {
  return arDag(dag);
}

function medNollor(text: string, langd: number): string {
  if (text.length > langd) throw new RangeError(`${text} har fler än ${langd} siffror.`);
  return text.padStart(langd, '0');
}
