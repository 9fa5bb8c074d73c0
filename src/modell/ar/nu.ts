import { narIOrd } from '../../tid/i-ord.ts';
import { sistaDagen } from '../../tid/tid.ts';
import { MANADER } from '../../tid/nar.ts';
import { jamfor } from '../ordning.ts';
import type { Handbok, Handelse } from '../typer.ts';
import { kalenderar, tillfallenIAr, type Handelsetillfalle } from './arsdagar.ts';

/** A month of the start page, in one or more calendar years, with what goes on in it. */
export interface Startmanad {
  /** 1–12. */
  nummer: number;
  /** "november", and the heading of the month in the årshjul. */
  namn: string;
  /** The years in which the month is so: an election year is not as the others. All years of the feeds in one list or another. */
  ar: number[];
  rader: Manadsrad[];
  /** Address of the month in the årshjul. */
  adress: string;
  /** Events beyond those shown. */
  fler: number;
}

/** An event in a month. */
export interface Manadsrad {
  handelse: Handelse;
  /** When, in words: "senast 31 oktober". Empty where it goes on all month, or every month. */
  nar: string;
}

/** Events shown of one month; the årshjul has the rest. Keeps the panel at one height. */
const FLEST = 5;

/**
 * The months of the years of the calendar feeds with what goes on in each, decisions first. Which of the years it
 * is, the reader's browser knows; the days are those of the feeds, so that the two never disagree. Years in which
 * a month is the same share one list.
 */
export function startmanader(
  bok: Handbok,
  handelser: Handelse[] = bok.arshjul,
  flest = FLEST,
): Startmanad[] {
  const { fran, till } = kalenderar(bok);
  const aren = Array.from({ length: till - fran + 1 }, (_, plats) => fran + plats);
  return MANADER.flatMap((namn, plats) => {
    const listor = new Map<string, Startmanad>();
    for (const ar of aren) {
      const rader = iManad(bok, handelser, ar, plats + 1);
      const nyckel = rader.map(({ handelse, nar }) => `${handelse.id} ${nar}`).join('|');
      const lika = listor.get(nyckel);
      if (lika) lika.ar.push(ar);
      else listor.set(nyckel, startmanad(namn, plats + 1, ar, rader, flest));
    }
    return [...listor.values()];
  });
}

function startmanad(
  namn: string,
  nummer: number,
  ar: number,
  alla: Manadsrad[],
  flest: number,
): Startmanad {
  return {
    nummer,
    namn,
    ar: [ar],
    rader: alla.slice(0, flest),
    adress: `/arshjul/#${namn}`,
    fler: Math.max(0, alla.length - flest),
  };
}

/** What goes on in a month of a calendar year: decisions first, then by date. A span counts in each of its months. */
export function iManad(
  bok: Handbok,
  handelser: Handelse[],
  ar: number,
  manad: number,
): Manadsrad[] {
  const borjan = `${ar}-${String(manad).padStart(2, '0')}`;
  const slut = `${borjan}-${sistaDagen(ar, manad)}`;
  const period = bok.data.mandatperiod;
  const tillfallen = handelser.flatMap((handelse) => {
    // A span over New Year began the year before.
    const tva = [ar - 1, ar].flatMap((ett) => tillfallenIAr(handelse, ett, period));
    return tva.find(({ fran, till }) => fran <= slut && till >= borjan) ?? [];
  });
  return tillfallen
    .sort(
      (a, b) =>
        Number(b.handelse.data.beslut) - Number(a.handelse.data.beslut) ||
        a.fran.localeCompare(b.fran) ||
        jamfor(a.handelse.namn, b.handelse.namn),
    )
    .map((ett) => ({ handelse: ett.handelse, nar: narI(ett, MANADER[manad - 1]!) }));
}

function narI({ nar }: Handelsetillfalle, manad: string): string {
  if ('varjeManad' in nar) return '';
  const ord = narIOrd(nar);
  return ord === manad ? '' : ord;
}
