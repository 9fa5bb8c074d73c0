import { vikform } from '../../svenska/ord.ts';
import { stam } from '../../svenska/stam.ts';
import { utanUtfyllnad } from '../ord/utfyllnad.ts';
import type { Avsikt } from './avsikt.ts';
import type { Frageterm, Tolkning } from './fraga.ts';
import { lasNamnet, type Namn, type Svarsnamn } from './namn.ts';
import { passning } from './passning.ts';
import type { Rankad } from './rangordna.ts';
import { arSvag } from '../ord/svaga.ts';
import { SLAG, type Soktabell, type Sokslag } from '../ord/typer.ts';

/** Kinds of answer. `tiger`: the source does not say. */
export type Svarsslag = 'vem' | 'när' | 'vad' | 'gäller' | 'skillnad' | 'lagrum' | 'tiger';

/** The pages that answer a question, and how. */
export interface Svarsval {
  slag: Svarsslag;
  /** Places in the table, the best first. */
  platser: number[];
  /** The hits stand in a good order already. */
  iOrdning?: boolean;
}

/** What a kind of page says, and what it weighs against the others that the same question may be answered by. */
type Kandidat = [Sokslag, Svarsslag, number];

const KANDIDATER: Record<Avsikt, Kandidat[]> = {
  vem: [
    ['Beslut', 'vem', 1],
    ['Uppgift saknas', 'tiger', 1],
  ],
  // Who decided a document stands in its own decision.
  'vem då': [
    ['Uppgift saknas', 'tiger', 1.2],
    ['Styrdokument', 'gäller', 1.05],
    ['Beslut', 'vem', 1],
  ],
  när: [
    ['Händelse', 'när', 1],
    ['Uppgift saknas', 'tiger', 0.9],
  ],
  antal: [['Uppgift saknas', 'tiger', 1]],
  vad: [
    ['Ord', 'vad', 1],
    ['Roll', 'vad', 0.95],
  ],
  gäller: [['Styrdokument', 'gäller', 1]],
};
/** Names that a page has besides its title and its keys count for less. */
const VIKT_TITEL = 1;
const VIKT_NYCKEL = 0.95;
const VIKT_SVARSNAMN = 0.85;
/** Below these no answer is given: an answer is never a guess. */
/** A word of a name that begins or ends with what was asked for is enough to have it. */
const MINST_I_NAMN = 0.6;
const MINST = 0.55;
/** A document may be called by the first part of its name: dagvatten, dagvattenpolicy. */
const MINST_DEL = 0.45;
/** Answers as good as this beside the best are shown too. */
const JAMNGOTT = 0.92;
/** Kinds whose pages are asked for by a part of their name; of who decides a matter, a part says too little. */
const DELAR_RACKER: ReadonlySet<Sokslag> = new Set(['Styrdokument', 'Händelse']);
/** What the weak words of a question add. */
const VIKT_ALLT = 0.35;
/** What it adds that the page has every word of the question. */
const VIKT_HELHET = 0.2;
const VIKT_FORSLAG = 0.8;
const FORSLAG = 'forslag';
const FLEST = 3;
const EXAKTA: ReadonlySet<Sokslag> = new Set(['Ord', 'Roll']);
/** Forms that weigh less are only near to what was asked for. */
const LIKA = 0.9;

/** The answer to a question from the pages that were found, or undefined when the data holds none. */
export function valjSvar(
  tolkning: Tolkning,
  rankade: Rankad[],
  tabell: Soktabell,
  namnen: Svarsnamn[],
): Svarsval | undefined {
  const { avsikt } = tolkning;
  if (avsikt === undefined) return exakt(tolkning, rankade, tabell, namnen);
  if (
    utanUtfyllnad(
      tolkning.termer.map(({ ord }) => ord),
      true,
    ).length === 0
  )
    return undefined;
  const termer = tolkning.termer.map(bara);
  const starka = barande(termer, avsikt);
  const alla = KANDIDATER[avsikt].flatMap(([slag, svarsslag, vikt]) =>
    rankade
      .filter((ett) => SLAG[tabell.sidor[ett.plats]![2]] === slag)
      .filter((ett) => starka.every((nr) => har(ett, nr, termer[nr]!, tabell, namnen)))
      .map((ett) => ({
        plats: ett.plats,
        svarsslag,
        varde: vikt * varde(termer, starka, namnen[ett.plats]!, slag),
        helhet: ett.termer.length / termer.length,
      }))
      .filter((ett) => ett.varde > 0)
      .map((ett) => ({ ...ett, varde: ett.varde + VIKT_HELHET * ett.helhet })),
  );
  const ordnade = alla.sort((a, b) => b.varde - a.varde);
  const bast = ordnade[0];
  if (!bast) return undefined;
  const lika = ordnade.filter(
    (ett) => ett.svarsslag === bast.svarsslag && ett.varde >= bast.varde * JAMNGOTT,
  );
  return { slag: bast.svarsslag, platser: lika.slice(0, FLEST).map(({ plats }) => plats) };
}

/** The page that is called so, of the kinds given; its title counts before its other names, and the first kind is the best. */
export function heterSa(
  namn: string,
  slagen: readonly Sokslag[],
  tabell: Soktabell,
  namnen: Svarsnamn[],
): number | undefined {
  const arSlag = (slag: Sokslag, i: number) => SLAG[tabell.sidor[i]![2]] === slag;
  for (const namnI of [(sida: Svarsnamn) => [sida.titel], (sida: Svarsnamn) => sida.nycklar])
    for (const slag of slagen) {
      const plats = namnen.findIndex(
        (sida, i) => arSlag(slag, i) && namnI(sida).some(({ form }) => form === namn),
      );
      if (plats >= 0) return plats;
    }
  return undefined;
}

/** A question that is a name and nothing else is answered by what it names, where that is among the first hits. */
function exakt(
  { namn }: Tolkning,
  rankade: Rankad[],
  tabell: Soktabell,
  namnen: Svarsnamn[],
): Svarsval | undefined {
  const traff = rankade.slice(0, FLEST).find(({ plats }) => {
    const { titel, nycklar } = namnen[plats]!;
    return (
      EXAKTA.has(SLAG[tabell.sidor[plats]![2]]!) &&
      [titel, ...nycklar].some(({ form }) => form === namn)
    );
  });
  return traff && { slag: 'vad', platser: [traff.plats], iOrdning: true };
}

/**
 * How surely a page is what is asked for: one of its names is in the question as a whole, and the question in the name.
 * What is only a proposal is less than the thing itself, unless a proposal is asked for.
 */
function varde(
  alla: Frageterm[],
  starka: number[],
  { titel, nycklar, svarsnamn }: Svarsnamn,
  slag: Sokslag,
): number {
  const termer = starka.map((nr) => alla[nr]!);
  const ett = (vikt: number) => (namn: Namn) => {
    const { avFragan, heltAvNamnet } = passning(termer, namn);
    const heltFragad =
      DELAR_RACKER.has(slag) && vikt === VIKT_TITEL && avFragan > 0.99
        ? 0.6 + 0.4 * heltAvNamnet
        : 0;
    return Math.max(heltFragad, vikt * heltAvNamnet * (0.55 + 0.45 * avFragan));
  };
  const bast = Math.max(
    ett(VIKT_TITEL)(titel),
    ...nycklar.map(ett(VIKT_NYCKEL)),
    ...svarsnamn.map(ett(VIKT_SVARSNAMN)),
  );
  const forslag =
    titel.stammar[0] === FORSLAG && !alla.some(({ ord }) => vikform(stam(ord)) === FORSLAG);
  if (bast < (slag === 'Styrdokument' ? MINST_DEL : MINST)) return 0;
  return (bast + VIKT_ALLT * passning(alla, titel).avFragan) * (forslag ? VIKT_FORSLAG : 1);
}

/** The numbers of the terms that say what the question is about; all, when none does. */
function barande(termer: Frageterm[], avsikt: Avsikt): number[] {
  const alla = termer.map((_, nr) => nr);
  const starka = alla.filter((nr) => !arSvag(termer[nr]!.ord, avsikt === 'gäller'));
  return starka.length > 0 ? starka : alla;
}

/** Whether a page has a term: in its text, its names, or the names of those whom it concerns. */
function har(
  { plats, termer }: Rankad,
  nr: number,
  term: Frageterm,
  tabell: Soktabell,
  namnen: Svarsnamn[],
): boolean {
  if (termer.includes(nr)) return true;
  const { titel, nycklar, svarsnamn } = namnen[plats]!;
  const roller = tabell.sidor[plats]![5].map((roll) => lasNamnet(tabell.roller[roll]!));
  return [titel, ...nycklar, ...svarsnamn, ...roller].some(
    (namn) => passning([term], namn).avFragan >= MINST_I_NAMN,
  );
}

function bara(term: Frageterm): Frageterm {
  return { ...term, former: term.former.filter(({ vikt }) => vikt >= LIKA) };
}
