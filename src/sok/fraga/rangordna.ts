import type { Frageform, Tolkning } from './fraga.ts';
import type { Motortraff } from './motor.ts';
import type { Namn } from './namn.ts';
import { passning } from './passning.ts';
import { idform } from '../../svenska/ord.ts';
import { SLAG, type Sokslag, type Soktabell } from '../ord/typer.ts';

/** A page that answers, with the look-ups that found it. */
export interface Rankad {
  /** Place in the table. */
  plats: number;
  poang: number;
  traffar: Motortraff[];
  /** The terms of the question that the page has, by their number. */
  termer: number[];
}

/** Pages that hold each stem of the question. */
export type Indexuppslag = Map<string, Motortraff[]>;

/** What weighs how much. Tuned on test/sokprov; see `npm run sokprov`. */
const VIKTER = {
  text: 4,
  titel: 6,
  nyckel: 4,
  exaktTitel: 6,
  exaktNyckel: 5,
  exaktId: 12,
  vantat: 3,
};

/** A form that weighs less is not the thing asked for, only near to it. */
const LIKA = 0.9;

/** What kind comes first among equals. */
const SLAGVIKT: Record<Sokslag, number> = {
  Ord: 1.1,
  Roll: 1,
  Handboken: 1,
  Populärversion: 0.7,
  Styrdokument: 0.9,
  Händelse: 0.5,
  Process: 0.5,
  Mål: 0.4,
  Översikt: 0.2,
  Beslut: -5,
  Utbildning: 0.1,
  Utvärdering: 0,
  Version: -1,
  Lagrum: -2,
  'Uppgift saknas': -5,
};

/**
 * Orders the pages for a question. Text is weighed by Pagefind; names, keys, ids and the kind of question
 * are weighed here, so that Node and every browser give the same order.
 */
export function rangordna(
  fraga: string,
  tolkning: Tolkning,
  uppslag: Indexuppslag,
  tabell: Soktabell,
  namnen: Namn[][],
): Rankad[] {
  const plats = new Map(tabell.sidor.map(([id], i) => [id, i]));
  const antal = tabell.sidor.length;
  const sidor = new Map<
    number,
    { text: number; tackning: number; traffar: Motortraff[]; termer: number[] }
  >();
  let helVikt = 0;
  for (const [termnr, term] of tolkning.termer.entries()) {
    const { perSida, idf } = poangFor(term.former, uppslag, antal);
    helVikt += idf;
    for (const [id, { poang, andel, traffar, helt }] of perSida) {
      const nr = plats.get(id);
      if (nr === undefined) continue;
      const sida = sidor.get(nr) ?? { text: 0, tackning: 0, traffar: [], termer: [] };
      sidor.set(nr, {
        text: sida.text + poang,
        tackning: sida.tackning + idf * andel,
        traffar: [...sida.traffar, ...traffar],
        termer: helt ? [...sida.termer, termnr] : sida.termer,
      });
    }
  }
  const hogst = Math.max(
    ...[...sidor.values()].map(({ text, tackning }) => text * (tackning / helVikt) ** 2),
    1e-9,
  );
  const rankade = [...sidor].map(([nr, { text, tackning, traffar, termer }]): Rankad => {
    const grad = tackning / helVikt;
    const slag = SLAG[tabell.sidor[nr]![2]]!;
    const poang =
      (VIKTER.text * text * grad ** 2) / hogst +
      namnpoang(fraga, tolkning, namnen[nr]!) *
        (slag === 'Beslut' && !tolkning.vantat.includes(slag) ? 0.4 : 1) +
      slagpoang(slag, tolkning, grad);
    return { plats: nr, poang, traffar, termer };
  });
  return rankade.sort((a, b) => b.poang - a.poang || a.plats - b.plats);
}

/** A kind that the question expects is lifted as far as the page has what was asked for. */
function slagpoang(slag: Sokslag, { vantat }: Tolkning, grad: number): number {
  const ordning = vantat.indexOf(slag);
  if (ordning < 0) return SLAGVIKT[slag];
  return Math.max(SLAGVIKT[slag], 0) + VIKTER.vantat * grad * (1 - ordning * 0.2);
}

interface Sidpoang {
  poang: number;
  /** How much of the form the page has, 0–1. */
  andel: number;
  traffar: Motortraff[];
  /** The page has the thing itself, not only what is near to it. */
  helt: boolean;
}

/** The best form of a term counts on each page. */
function poangFor(former: Frageform[], uppslag: Indexuppslag, antalSidor: number) {
  const perSida = new Map<string, Sidpoang>();
  for (const { stammar, vikt: formvikt } of former) {
    const iForm = new Map<string, Omit<Sidpoang, 'helt'>>();
    for (const stammen of stammar) {
      for (const traff of uppslag.get(stammen) ?? []) {
        const { poang, andel, traffar } = iForm.get(traff.id) ?? {
          poang: 0,
          andel: 0,
          traffar: [],
        };
        iForm.set(traff.id, {
          poang: poang + traff.poang,
          andel: andel + 1 / stammar.length,
          traffar: [...traffar, traff],
        });
      }
    }
    for (const [id, har] of iForm) {
      const poang = har.poang * formvikt * har.andel ** 2;
      const kand = perSida.get(id);
      const helt = (kand?.helt ?? false) || (formvikt >= LIKA && har.andel > 0.99);
      if (poang <= (kand?.poang ?? -1)) perSida.set(id, { ...kand!, helt });
      else
        perSida.set(id, {
          ...har,
          andel: formvikt < LIKA ? har.andel * formvikt : har.andel,
          poang,
          helt,
        });
    }
  }
  const funna = [...perSida.values()].filter(({ andel }) => andel > 0.99).length;
  return { perSida, idf: Math.log(1 + antalSidor / (funna + 1)) };
}

/** How well the page's title or another of its names fits the question. */
function namnpoang(fraga: string, tolkning: Tolkning, [titel, ...nycklar]: Namn[]): number {
  const id = idform(fraga);
  const skriven = fraga.trim().toLowerCase();
  const titelpoang =
    VIKTER.titel * namnlikhet(tolkning, titel!) +
    (titel!.form === tolkning.namn ? VIKTER.exaktTitel : 0) +
    (titel!.text === skriven ? 1 : 0) +
    ([titel!, ...nycklar].some(({ versaler }) => versaler.includes(fraga.trim())) ? 1 : 0);
  const nyckelpoang = nycklar.map(
    (nyckel) =>
      VIKTER.nyckel * namnlikhet(tolkning, nyckel) +
      (nyckel.form === tolkning.namn ? VIKTER.exaktNyckel : 0) +
      (/\d/.test(id) && id.endsWith(nyckel.id) && /\d/.test(nyckel.id)
        ? VIKTER.exaktId * (nyckel.id.length / id.length)
        : 0),
  );
  return titelpoang + Math.max(0, ...nyckelpoang);
}

function namnlikhet({ termer }: Tolkning, namn: Namn): number {
  const { avFragan, avNamnet } = passning(termer, namn);
  return avFragan ** 2 * (0.4 + 0.6 * avNamnet);
}
