import type { Sidtext, Soktabell, Tabellrad } from '../ord/typer.ts';
import type { Rankad } from './rangordna.ts';
import type { Sokare } from './sok.ts';

/** Where the pages of a proposal lie. */
const MAPP = '/forslag';
/** What stands above each hit in a proposal. */
const MARKE = 'Förslag – inte beslutat';

/**
 * A search that finds the pages of a proposal too, among the decided ones and marked. The answer, and what was meant by a misspelt word,
 * come from what is decided alone.
 */
export function medForslag(beslutat: Sokare, forslag: Sokare): Sokare {
  const borjar = beslutat.tabell.sidor.length;
  return {
    tabell: gemensam(beslutat.tabell, forslag.tabell),
    async sok(fraga) {
      const [svar, fler] = await Promise.all([beslutat.sok(fraga), forslag.sok(fraga)]);
      const nya = fler.traffar.map((traff) => flyttad(traff, borjar));
      const traffar = [...svar.traffar, ...nya];
      return { ...svar, traffar: traffar.sort((a, b) => b.poang - a.poang || a.plats - b.plats) };
    },
  };
}

function flyttad({ plats, traffar, ...ovrigt }: Rankad, borjar: number): Rankad {
  const egna = traffar.map((traff) => ({
    ...traff,
    hamta: async () => iForslaget(await traff.hamta()),
  }));
  return { ...ovrigt, plats: plats + borjar, traffar: egna };
}

function iForslaget(sida: Sidtext): Sidtext {
  const { adress, smulor } = sida.meta;
  const ovan = [MARKE, smulor].filter(Boolean).join(' / ');
  return { ...sida, meta: { ...sida.meta, adress: `${MAPP}${adress}`, smulor: ovan } };
}

/** The rows of both, by which hits are sifted. The decided ones keep their numbers. */
function gemensam(a: Soktabell, b: Soktabell): Soktabell {
  const delar = forenade(a.delar, b.delar);
  const status = forenade(a.status, b.status);
  const roller = forenade(a.roller, b.roller);
  const plats = (lista: string[], namn: string | undefined) =>
    namn === undefined ? -1 : lista.indexOf(namn);
  const nya = b.sidor.map(([id, titel, slag, del, lage, egna, nycklar, svarsnamn]): Tabellrad => [
    id,
    titel,
    slag,
    plats(delar, b.delar[del]),
    plats(status, b.status[lage]),
    egna.map((roll) => plats(roller, b.roller[roll])),
    nycklar,
    svarsnamn,
  ]);
  return { ...a, delar, status, roller, sidor: [...a.sidor, ...nya] };
}

function forenade(a: string[], b: string[]): string[] {
  return [...new Set([...a, ...b])];
}
