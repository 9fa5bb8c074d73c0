import { tolka, type Frageterm, type Tolkning } from './fraga.ts';
import type { Motor, Motortraff } from './motor.ts';
import { lasNamn, type Namn } from './namn.ts';
import { vikform } from '../../svenska/ord.ts';
import { rangordna, type Rankad, type Indexuppslag } from './rangordna.ts';
import { stam } from '../../svenska/stam.ts';
import { skapaStavning, type Stavningsforrad, type Stavning } from '../ord/stavning.ts';
import type { Soktabell } from '../ord/typer.ts';

/** The answer to a question, best first. */
export interface Sokresultat {
  traffar: Rankad[];
  /** The question as it would be without misspelling, when the hits are for that. */
  menade: string | undefined;
}

/** Answers questions. */
export interface Sokare {
  sok: (fraga: string) => Promise<Sokresultat>;
  tabell: Soktabell;
}

/**
 * The search as a whole: the same code in Node and in the browser.
 *
 * @param hamtaForrad fetches the site's own words; called the first time that a word is unknown
 */
export function skapaSokare(
  motor: Motor,
  tabell: Soktabell,
  hamtaForrad: () => Promise<Stavningsforrad>,
): Sokare {
  const namnen = lasNamn(tabell);
  let stavning: Promise<Stavning> | undefined;
  const hamtaStavning = () => (stavning ??= hamtaForrad().then(skapaStavning));

  return {
    tabell,
    async sok(fraga) {
      const tolkning = tolka(fraga, tabell);
      if (tolkning.termer.length === 0) return { traffar: [], menade: undefined };
      const { termer, uppslag, rattade } = await slaUppAlla(tolkning.termer, {
        motor,
        tabell,
        namnen,
        hamtaStavning,
      });
      const namn =
        rattade.size === 0 ? tolkning.namn : termer.map(({ ord }) => vikform(stam(ord))).join(' ');
      const rattad: Tolkning = { ...tolkning, termer, namn };
      const traffar = rangordna(fraga, rattad, uppslag, tabell, namnen);
      return { traffar, menade: rattade.size > 0 ? iFragan(fraga, rattade) : undefined };
    },
  };
}

interface Omgivning {
  motor: Motor;
  tabell: Soktabell;
  namnen: Namn[][];
  hamtaStavning: () => Promise<Stavning>;
}

/** Looks up every stem of every term, and mends those that the site does not know. */
async function slaUppAlla(termer: Frageterm[], omgivning: Omgivning) {
  const uppslag: Indexuppslag = new Map();
  const rattade = new Map<string, string>();
  const funna: Frageterm[] = [];
  for (const term of termer) {
    const kand = await slaUppTerm(term, uppslag, omgivning);
    const ratt = kand ? term : ratta(term, await omgivning.hamtaStavning());
    if (!kand) await slaUppTerm(ratt, uppslag, omgivning, ratt === term);
    if (ratt.ord !== term.ord) rattade.set(term.ord, ratt.ord);
    funna.push(ratt);
  }
  return { termer: funna, uppslag, rattade };
}

/**
 * Whether any way of saying the term is known to the index. Unknown stems give no hits, for Pagefind then
 * answers with whatever the stem begins with; `halv` says that it is the beginning of a word.
 */
async function slaUppTerm(
  term: Frageterm,
  uppslag: Indexuppslag,
  omgivning: Omgivning,
  halv = false,
): Promise<boolean> {
  const { motor, namnen } = omgivning;
  const stammar = [...new Set(term.former.flatMap((form) => form.stammar))];
  const svar = await Promise.all(stammar.map((stammen) => motor.slaUpp(stammen)));
  const kanda = stammar.map((stammen, i) => svar[i]!.kand || borjarNamn(stammen, namnen) || halv);
  stammar.forEach((stammen, i) =>
    uppslag.set(stammen, kanda[i] ? svar[i]!.traffar : ([] as Motortraff[])),
  );
  return term.former.some((form) =>
    form.stammar.every((stammen) => kanda[stammar.indexOf(stammen)]),
  );
}

/** Whether the reader may be in the middle of a word that some page is called. */
function borjarNamn(stammen: string, namnen: Namn[][]): boolean {
  const borjan = vikform(stammen);
  return (
    borjan.length > 2 &&
    namnen.some((sida) => sida.some(({ stammar }) => stammar.some((ett) => ett.startsWith(borjan))))
  );
}

/**
 * A term that the index does not know: a word half typed, a misspelled one, or a compound that the site never
 * uses. One wrong letter is believed before parts that are words, and parts before more wrong letters.
 *
 * @returns the very term when it is the beginning of a word
 */
function ratta(term: Frageterm, { borjar, menade, delar }: Stavning): Frageterm {
  if (borjar(term.ord)) return term;
  const nara = menade(term.ord, 1);
  if (nara) return somTerm(nara, [nara]);
  const leden = delar(term.ord);
  if (leden.length > 0) return somTerm(term.ord, leden);
  const langre = menade(term.ord);
  return langre ? somTerm(langre, [langre]) : { ...term };
}

function somTerm(ord: string, leden: string[]): Frageterm {
  return { ord, former: [{ stammar: leden.map(stam), vikt: 1 }] };
}

function iFragan(fraga: string, rattade: Map<string, string>): string {
  let ut = fraga.trim().toLowerCase();
  for (const [fel, ratt] of rattade) ut = ut.replace(fel, ratt);
  return ut;
}
