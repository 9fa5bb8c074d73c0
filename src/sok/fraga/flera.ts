/** One search over several handbooks: each is asked as it is by itself, and the answers become one. */
import type { Kort, Kortlank, Sidtext, Soktabell, Tabellrad } from '../ord/typer.ts';
import type { Rankad } from './rangordna.ts';
import type { Sokare, Sokresultat } from './sok.ts';
import type { Svar } from './svarskort.ts';

/** A handbook that is searched: its path on the common site, whose it is, and its own search. */
export interface Sokdel {
  id: string;
  namn: string;
  sokare: Sokare;
}

/** Answers beside each other: more are a list, which the hits are already. */
const FLEST_KORT = 4;

/**
 * Puts searches together. Places in the table follow each other, addresses lead into the handbooks, and what a
 * handbook calls a part of itself is here the handbook.
 */
export function foraSamman(delar: Sokdel[]): Sokare {
  const borjar = delar.map((_, nr) =>
    delar.slice(0, nr).reduce((summa, { sokare }) => summa + sokare.tabell.sidor.length, 0),
  );
  return {
    tabell: gemensamTabell(delar),
    async sok(fraga) {
      const svar = await Promise.all(delar.map(({ sokare }) => sokare.sok(fraga)));
      const brukbara = somKanner(svar);
      const traffar = svar.flatMap((ett, nr) =>
        brukbara.includes(ett)
          ? ett.traffar.map((traff) => flyttad(traff, borjar[nr]!, delar[nr]!))
          : [],
      );
      return {
        traffar: traffar.sort((a, b) => b.poang - a.poang || a.plats - b.plats),
        menade: brukbara[0]?.menade,
        svar: gemensamtSvar(svar, delar, traffar.length > 0),
      };
    },
  };
}

/** Where one handbook knows the words, the others are not asked about words that are only like them. */
function somKanner(svar: Sokresultat[]): Sokresultat[] {
  const kanner = svar.filter(({ traffar, menade }) => traffar.length > 0 && menade === undefined);
  return kanner.length > 0 ? kanner : svar;
}

function flyttad({ plats, traffar, ...ovrigt }: Rankad, borjar: number, del: Sokdel): Rankad {
  return {
    ...ovrigt,
    plats: plats + borjar,
    traffar: traffar.map((traff) => ({
      ...traff,
      hamta: async () => iHandboken(await traff.hamta(), del),
    })),
  };
}

function iHandboken(sida: Sidtext, { id, namn }: Sokdel): Sidtext {
  const { adress, smulor } = sida.meta;
  const meta = {
    ...sida.meta,
    adress: under(id, adress),
    smulor: [namn, smulor].filter(Boolean).join(' / '),
  };
  return { ...sida, meta };
}

/** The answers of one kind, the kind that the first of them has. That a source is silent is only said where nothing is found. */
function gemensamtSvar(
  svar: Sokresultat[],
  delar: Sokdel[],
  harTraffar: boolean,
): Svar | undefined {
  const alla = svar.flatMap((ett, nr) => (ett.svar ? [{ svar: ett.svar, del: delar[nr]! }] : []));
  const talar = alla.filter((ett) => ett.svar.slag !== 'tiger');
  const valda = talar.length > 0 || harTraffar ? talar : alla;
  const slag = valda[0]?.svar.slag;
  if (slag === undefined) return undefined;
  const kort = valda
    .filter((ett) => ett.svar.slag === slag)
    .flatMap((ett) => ett.svar.kort.map((den) => kortet(den, ett.del)));
  return { slag, kort: kort.slice(0, FLEST_KORT) };
}

function kortet(kort: Kort, { id, namn }: Sokdel): Kort {
  const lankar = (varden: Kortlank[]) =>
    varden.map((ett) => (ett.adress ? { ...ett, adress: under(id, ett.adress) } : ett));
  return {
    ...kort,
    rubrik: `${namn}: ${kort.rubrik}`,
    svar: lankar(kort.svar),
    rader: kort.rader.map((rad) => ({ ...rad, varden: lankar(rad.varden) })),
  };
}

function under(id: string, adress: string): string {
  return `/${id}${adress}`;
}

/** Only what hits are sifted and told by: each handbook reads questions with its own table. */
function gemensamTabell(delar: Sokdel[]): Soktabell {
  const tabeller = delar.map(({ sokare }) => sokare.tabell);
  const status = [...new Set(tabeller.flatMap((tabell) => tabell.status))];
  const roller = [...new Set(tabeller.flatMap((tabell) => tabell.roller))];
  return {
    sidor: tabeller.flatMap((tabell, nr) =>
      tabell.sidor.map(([id, titel, slag, , lage, rollerna, nycklar, svarsnamn]): Tabellrad => [
        id,
        titel,
        slag,
        nr,
        lage < 0 ? -1 : status.indexOf(tabell.status[lage]!),
        rollerna.map((roll) => roller.indexOf(tabell.roller[roll]!)),
        nycklar,
        svarsnamn,
      ]),
    ),
    delar: delar.map(({ namn }) => namn),
    status,
    roller,
    synonymer: {},
    lagar: [],
    reserv: [],
  };
}
