import { term as lasTerm, tolka, type Frageterm, type Tolkning } from './fraga.ts';
import type { Motor, Motortraff } from './motor.ts';
import { lasNamn, lasSvarsnamn, type Namn } from './namn.ts';
import { orden, vikform } from '../../svenska/ord.ts';
import { rangordna, type Rankad, type Indexuppslag } from './rangordna.ts';
import { stam } from '../../svenska/stam.ts';
import { skapaSvar, type Svar } from './svarskort.ts';
import { lasVardag, UTAN_VARDAG, type Vardag } from './vardag.ts';
import { skapaStavning, type Stavningsforrad, type Stavning } from '../ord/stavning.ts';
import type { Soktabell, Vardagsfil } from '../ord/typer.ts';

/** What is near to a part of a word is less near to the word. */
const VIKT_LED = 0.8;

/** The answer to a question, best first. */
export interface Sokresultat {
  traffar: Rankad[];
  /** The question as it would be without misspelling, when the hits are for that. */
  menade: string | undefined;
  svar: Svar | undefined;
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
 * @param hamtaVardagsfil fetches the everyday words; called the first time that they may have something to add
 */
export function skapaSokare(
  motor: Motor,
  tabell: Soktabell,
  hamtaForrad: () => Promise<Stavningsforrad>,
  hamtaVardagsfil: () => Promise<Vardagsfil>,
): Sokare {
  const namnen = lasNamn(tabell);
  const svarsnamnen = lasSvarsnamn(tabell, namnen);
  const hamta = sidhamtare(motor, tabell);
  const namnorden = new Set(namnen.flatMap((sida) => sida.flatMap(({ stammar }) => stammar)));
  let vardag: Promise<Vardag> | undefined;
  const hamtaVardag = () => (vardag ??= hamtaVardagsfil().then(lasVardag));
  let stavning: Promise<Stavning> | undefined;
  const hamtaStavning = () =>
    (stavning ??= Promise.all([hamtaForrad(), hamtaVardag()]).then(([forrad, { orden }]) =>
      skapaStavning(forrad, orden),
    ));

  return {
    tabell,
    async sok(fraga) {
      const enkel = tolka(fraga, tabell, UTAN_VARDAG);
      const kanda = racker(enkel, namnorden) ? UTAN_VARDAG : await hamtaVardag();
      const tolkning = utanNara(tolka(fraga, tabell, kanda), namnen);
      if (tolkning.termer.length === 0) return { traffar: [], menade: undefined, svar: undefined };
      const { termer, uppslag, rattade } = await slaUppAlla(tolkning.termer, {
        motor,
        tabell,
        namnen,
        hamtaStavning,
        vardag: kanda,
      });
      const namn =
        rattade.size === 0 ? tolkning.namn : termer.map(({ ord }) => vikform(stam(ord))).join(' ');
      const rattad: Tolkning = { ...tolkning, termer, namn };
      const { svar, rankade: traffar } = await skapaSvar({
        fraga,
        tolkning: rattad,
        rankade: rangordna(fraga, rattad, uppslag, tabell, namnen),
        tabell,
        namnen: svarsnamnen,
        vardag: kanda,
        hamta,
      });
      return { traffar, menade: rattade.size > 0 ? iFragan(fraga, rattade) : undefined, svar };
    },
  };
}

/** Whether a question is one word and stands in some page's name: then the everyday words have nothing to add. */
function racker({ termer }: Tolkning, namnorden: ReadonlySet<string>): boolean {
  return (
    termer.length < 2 &&
    termer.every(({ former }) => former[0]!.stammar.every((ett) => namnorden.has(vikform(ett))))
  );
}

/** A question that is the name of a page needs nothing that is only near to a word of it. */
function utanNara(tolkning: Tolkning, namnen: Namn[][]): Tolkning {
  if (!namnen.some((sida) => sida.some(({ form }) => form === tolkning.namn))) return tolkning;
  const termer = tolkning.termer.map((ett) => ({
    ...ett,
    former: ett.former.slice(0, ett.former.length - ett.nara.length),
    nara: [],
  }));
  return { ...tolkning, termer };
}

/** Finds a page in the index by the words of its title. */
function sidhamtare(motor: Motor, tabell: Soktabell) {
  return async (plats: number): Promise<Motortraff | undefined> => {
    const [id, titel] = tabell.sidor[plats]!;
    for (const ord of orden(titel)) {
      const { traffar } = await motor.slaUpp(stam(ord));
      const traff = traffar.find((ett) => ett.id === id);
      if (traff) return traff;
    }
    return undefined;
  };
}

interface Omgivning {
  motor: Motor;
  tabell: Soktabell;
  namnen: Namn[][];
  hamtaStavning: () => Promise<Stavning>;
  vardag: Vardag;
}

/** Looks up every stem of every term, and mends those that the site does not know. */
async function slaUppAlla(termer: Frageterm[], omgivning: Omgivning) {
  const uppslag: Indexuppslag = new Map();
  const rattade = new Map<string, string>();
  const funna: Frageterm[] = [];
  for (const term of termer) {
    const kand = await slaUppTerm(term, uppslag, omgivning);
    const ratt = kand ? term : ratta(term, await omgivning.hamtaStavning(), omgivning);
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
function ratta(
  term: Frageterm,
  { borjar, menade, delar }: Stavning,
  omgivning: Omgivning,
): Frageterm {
  if (borjar(term.ord)) return term;
  const nara = menade(term.ord, 1);
  if (nara) return somTerm(nara, [nara]);
  const leden = delar(term.ord);
  if (leden.length > 0) return avLeden(term.ord, leden, omgivning);
  const langre = menade(term.ord);
  return langre ? somTerm(langre, [langre]) : { ...term };
}

function somTerm(ord: string, leden: string[]): Frageterm {
  return { ord, former: [{ stammar: leden.map(stam), vikt: 1 }], nara: [] };
}

/** A compound that the site never uses: its parts together, and what each of them is near to. */
function avLeden(ord: string, leden: string[], { tabell, vardag }: Omgivning): Frageterm {
  const delarna = leden.map((led) => lasTerm([led], tabell, vardag));
  return {
    ord,
    former: [
      { stammar: leden.map(stam), vikt: 1 },
      ...delarna.flatMap(({ former }) =>
        former.slice(1).map(({ stammar, vikt }) => ({ stammar, vikt: vikt * VIKT_LED })),
      ),
    ],
    nara: delarna.flatMap(({ nara }) => nara),
  };
}

function iFragan(fraga: string, rattade: Map<string, string>): string {
  let ut = fraga.trim().toLowerCase();
  for (const [fel, ratt] of rattade) ut = ut.replace(fel, ratt);
  return ut;
}
