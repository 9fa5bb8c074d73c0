import { orden, vikform } from '../../svenska/ord.ts';
import { stam } from '../../svenska/stam.ts';
import { namnform } from '../ord/namnform.ts';
import type { Sokslag, Synonym, Vardagsfil } from '../ord/typer.ts';
import type { Soksida } from './samla.ts';
import { VARDAGSORD, type Begrepp } from './vardagsord/index.ts';

/** Kinds of page that may be near to something, the best first. */
const NARA_SLAG: readonly Sokslag[] = ['Styrdokument', 'Roll', 'Ord', 'Beslut', 'Handboken'];
/** Kinds that may be known by a part of their name. */
const DEL_RACKER: readonly Sokslag[] = ['Styrdokument', 'Roll', 'Ord'];
/** A shorter last part of a name is chance. */
const MINST_LED = 5;
/** More than these are no help. */
const FLEST_NARA = 4;

/**
 * Grows the shared vocabulary on a handbook: each concept is tied to the names that this handbook has.
 *
 * @param slag what the handbook calls the system: a word of its own stands for all those that others use
 */
export function skapaVardagsfil(sidor: Soksida[], slag?: string): Vardagsfil {
  const begreppen = slag === undefined ? VARDAGSORD : VARDAGSORD.map((ett) => medSlag(ett, slag));
  const namn = sidor.map(lasSida);
  const egna = new Set(namn.flatMap((sida) => sida.former));
  const leden = [
    ...new Set(namn.flatMap((sida) => sida.former.flatMap((form) => form.split(' ')))),
  ];
  const harSjalv = minnas(
    (form: string) =>
      egna.has(form) || (form.length >= MINST_LED && leden.some((led) => led.endsWith(form))),
  );
  const hitta = minnas((fras: string) => narmasteTitel(fras, namn));
  return {
    lika: begreppen.flatMap(({ ord, lika }): Vardagsfil['lika'] => {
      const till = lika.filter((ett) => hitta(ett) || harSjalv(namnform(ett))).map(namnform);
      return till.length > 0 ? [[ord, till]] : [];
    }),
    ...medTitlar(begreppen.flatMap((begrepp) => narheten(begrepp, harSjalv, hitta))),
  };
}

/** The concept of the system itself, with the handbook's own word for it. */
function medSlag(begrepp: Begrepp, slag: string): Begrepp {
  const { ord, lika } = begrepp;
  if (!lika.includes('ledningssystem') || lika.includes(slag)) return begrepp;
  return { ...begrepp, ord: [...new Set([...ord, ...lika])], lika: [slag] };
}

/**
 * The words that mean the same as another and stand in the name of a page themselves: they are needed for questions that the
 * everyday words are not fetched for.
 */
export function namnsynonymer({ lika }: Vardagsfil, sidor: Soksida[]): Synonym[] {
  const iNamn = new Set(
    sidor.flatMap(({ post }) =>
      [post.titel, ...post.nycklar].flatMap((ett) => namnform(ett).split(' ')),
    ),
  );
  return lika.flatMap(([ord, former]) =>
    ord
      .filter((fran) => iNamn.has(namnform(fran)))
      .flatMap((fran) => former.map((till) => ({ fran, till }))),
  );
}

/** Each title once, and the words of all concepts that are nearest to the same pages together: the file weighs less. */
function medTitlar(nara: Narhet[]): Pick<Vardagsfil, 'titlar' | 'nara'> {
  const titlar = [...new Set(nara.flatMap(([, ett]) => ett))];
  const samlade = Map.groupBy(nara, ([, ett]) => ett.join('\n'));
  return {
    titlar,
    nara: [...samlade.values()].map((lika) => [
      lika.flatMap(([ord]) => ord),
      lika[0]![1].map((titel) => titlar.indexOf(titel)),
    ]),
  };
}

type Narhet = [ord: string[], titlar: string[]];

/** A word that is the name of a page needs no other to be near to. */
function narheten(
  { ord, lika, nara }: Begrepp,
  harSjalv: (form: string) => boolean,
  hitta: (fras: string) => string | undefined,
): Narhet[] {
  const kvar = ord.filter((ett) => !harSjalv(namnform(ett)));
  const titlar = [...new Set([...lika, ...nara].flatMap((fras) => hitta(fras) ?? []))];
  return kvar.length > 0 && titlar.length > 0 ? [[kvar, titlar.slice(0, FLEST_NARA)]] : [];
}

interface Sidnamn {
  titel: string;
  slag: Sokslag;
  /** Each name as a form. */
  former: string[];
  /** The words of the title. */
  stammar: string[];
}

function lasSida({ post }: Soksida): Sidnamn {
  return {
    titel: post.titel,
    slag: post.slag,
    former: [
      post.titel,
      ...post.nycklar,
      ...(post.slag === 'Uppgift saknas' ? post.svarsnamn : []),
    ].map(namnform),
    stammar: orden(post.titel).map((ord) => vikform(stam(ord))),
  };
}

/** The page that is called so; or else the one whose title has all the words and fewest others. */
function narmasteTitel(fras: string, sidor: Sidnamn[]): string | undefined {
  const form = namnform(fras.replace(/-$/, ''));
  const ord = orden(fras).map((ett) => vikform(stam(ett)));
  const borjan = fras.endsWith('-') ? vikform(fras.slice(0, -1)) : undefined;
  const slut = fras.startsWith('-') ? vikform(fras.slice(1)) : undefined;
  const passar = ({ titel, stammar }: Sidnamn) => {
    if (borjan) return vikform(titel).startsWith(borjan);
    if (slut) return vikform(titel).endsWith(slut);
    return ord.every((ett) => stammar.includes(ett));
  };
  const heter = (sida: Sidnamn) =>
    !borjan &&
    !slut &&
    (sida.slag === 'Beslut' ? sida.former[0] === form : sida.former.includes(form));
  const kandidater = sidor.filter(
    (sida) =>
      NARA_SLAG.includes(sida.slag) &&
      (heter(sida) || (DEL_RACKER.includes(sida.slag) && passar(sida))),
  );
  const varde = (sida: Sidnamn) =>
    (heter(sida) ? 0 : 100) + NARA_SLAG.indexOf(sida.slag) + 10 * Math.min(9, sida.stammar.length);
  return kandidater.sort((a, b) => varde(a) - varde(b))[0]?.titel;
}

function minnas<T>(gor: (fras: string) => T): (fras: string) => T {
  const minne = new Map<string, T>();
  return (fras) => {
    if (!minne.has(fras)) minne.set(fras, gor(fras));
    return minne.get(fras)!;
  };
}
