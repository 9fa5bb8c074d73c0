/** `npm run build`: checks the handbook, builds the site beside the old one, then swaps them. */
import './grund/avskilt.ts';
import { relative } from 'node:path';
import { lamnaOver } from '../modell/granskad.ts';
import { handboksrot, type Miljo } from '../webb/miljo.ts';
import { byggAllt } from './bygge/allt.ts';
import { byggFlera } from './bygge/flera.ts';
import { borjaKompilera } from './bygge/forsprang.ts';
import { glomAllt } from './bygge/glomska.ts';
import { granskaForBygge } from './bygge/granskning.ts';
import { BYGG, byggOchPublicera } from './bygge/publicerat.ts';
import { stannaVidAvbrott } from './grund/avbrott.ts';
import { INSTALLNINGSHJALP } from './grund/hjalp.ts';
import { kommando, provadMiljo } from './grund/kommando.ts';
import { skriv } from './grund/skriv.ts';
import { forberedMapp } from './publicering/publicera.ts';
import { sekunder, skapaStege } from './stege.ts';

const HJALP = `Granskar och bygger en handbok. Går något fel ligger det som var publicerat kvar.

  npm run build                      bygger den förvalda handboken till dist
  HANDBOK=exempel npm run build      bygger en annan handbok
  HANDBOK=en,annan npm run build     bygger flera till en webbplats, med en startsida som leder till dem
  npm run build -- --fran-borjan     gör om allt, också det som inte har ändrats

${INSTALLNINGSHJALP}`;

/** What a build made. */
export interface Bygge {
  mapp: string;
  sidor: number;
}

/**
 * Builds the handbook that the environment chooses, or several as one site, and publishes to the environment's
 * folder. What lies there stays until the new build is whole.
 *
 * @param skriv where the lines of progress go
 * @returns what was made, or undefined when the content has errors (which have been written)
 * @throws Stopp when the folder may not be replaced, or when another build never ends
 */
export async function bygg(miljo: Miljo, skriv: (rad: string) => void): Promise<Bygge | undefined> {
  const start = performance.now();
  await forberedMapp(miljo.ut, BYGG);
  const gjort = await (miljo.valda.length > 1 ? byggFlera : byggEn)(miljo, skriv);
  if (!gjort) return undefined;
  const tid = sekunder(start);
  skriv(`Klart: ${gjort.sidor} sidor, ${gjort.ord} ord, ${tid}. Ligger i ${kort(miljo.ut)}.`);
  return { mapp: miljo.ut, sidor: gjort.sidor };
}

async function byggEn(
  miljo: Miljo,
  skriv: (rad: string) => void,
): Promise<{ sidor: number; ord: number } | undefined> {
  const { steg } = skapaStege(skriv);
  const kompileras = await borjaKompilera(miljo, skriv);
  try {
    const granskat = await granskaForBygge(miljo, steg, skriv, kompileras.pagar);
    if (!granskat) return undefined;
    lamnaOver(handboksrot(miljo), granskat);
    const rad = { miljo, granskat, steg, skriv, kompileras };
    const sidor = await byggOchPublicera(miljo, skriv, (trad) => byggAllt(trad, rad));
    return { sidor, ord: granskat.antal.ord };
  } finally {
    kompileras.avbryt();
  }
}

/** A path as short as it can be written from here. */
function kort(mapp: string): string {
  const harifran = relative(process.cwd(), mapp);
  return harifran.startsWith('..') ? mapp : harifran;
}

if (import.meta.main) {
  stannaVidAvbrott(() => skriv('Avbrutet. Det som var publicerat ligger kvar.'));
  await kommando(
    { kommando: 'npm run build', hjalp: HJALP, flaggor: { 'fran-borjan': 'boolean' } },
    async ({ val }) => {
      const miljo = provadMiljo();
      if (val['fran-borjan']) await glomAllt(miljo, skriv);
      return (await bygg(miljo, skriv)) ? 0 : 1;
    },
  );
}
