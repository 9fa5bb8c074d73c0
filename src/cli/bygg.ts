/** `npm run build`: checks the handbook, builds the site beside the old one, then swaps them. */
import './grund/avskilt.ts';
import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { granskaAllt } from '../diagram/granska.ts';
import {
  hamtaLasminne,
  lasminnesmarke,
  skrivText,
  sparaLasminne,
  type Resultat,
} from '../granskning/index.ts';
import { lamnaOver } from '../modell/granskad.ts';
import { forradsmapp, handboksrot, type Miljo } from '../webb/miljo.ts';
import { PROJEKT } from '../webb/miljo/projekt.ts';
import { byggSokindex } from '../sok/index.ts';
import { skrivPdfer, Utskriftsfel } from '../utskrift/index.ts';
import { forrita } from './forrita.ts';
import { stannaVidAvbrott } from './grund/avbrott.ts';
import { INSTALLNINGSHJALP } from './grund/hjalp.ts';
import { kommando, provadMiljo } from './grund/kommando.ts';
import { skriv } from './grund/skriv.ts';
import { Stopp } from './grund/stopp.ts';
import { iTurOrdning } from './turordning/turordning.ts';
import { skapaArbetsmapp, stadaArbetsmappar } from './publicering/arbetsmapp.ts';
import { forberedMapp, publicera } from './publicering/publicera.ts';
import { sekunder, skapaStege, type Stege } from './stege.ts';

const HJALP = `Granskar och bygger en handbok. Går något fel ligger det som var publicerat kvar.

  npm run build                      bygger den förvalda handboken till dist
  HANDBOK=exempel npm run build      bygger en annan handbok

${INSTALLNINGSHJALP}`;

/** Where builds in the making lie, and their locks. */
const BYGG = join(PROJEKT, '.bygg');

const STANNADE = 'Bygget stannade. Det som var publicerat ligger kvar.';

/** What a build made. */
export interface Bygge {
  mapp: string;
  sidor: number;
}

/**
 * Builds the handbook that the environment chooses, and publishes it to the environment's folder. What
 * lies there stays until the new build is whole.
 *
 * @param skriv where the lines of progress go
 * @returns what was made, or undefined when the content has errors (which have been written)
 * @throws Stopp when the folder may not be replaced, or when another build never ends
 */
export async function bygg(miljo: Miljo, skriv: (rad: string) => void): Promise<Bygge | undefined> {
  const start = performance.now();
  const { steg } = skapaStege(skriv);
  await forberedMapp(miljo.ut, BYGG);
  const granskat = await granska({ miljo, steg, skriv });
  if (!granskat) return undefined;
  lamnaOver(handboksrot(miljo), granskat);
  const sidor = await byggOchPublicera({ miljo, granskat, steg, skriv });
  const tid = sekunder(start);
  skriv(`Klart: ${sidor} sidor, ${granskat.antal.ord} ord, ${tid}. Ligger i ${kort(miljo.ut)}.`);
  return { mapp: miljo.ut, sidor };
}

/** Checks the handbook and writes what is wrong with it. Undefined when there are errors. */
async function granska({
  miljo,
  steg,
  skriv,
}: Omit<Byggrad, 'granskat'>): Promise<Resultat | undefined> {
  const granskat = await steg(
    'Granskar',
    () => granskaMedMinne(miljo),
    ({ antal }) => `${antal.filer} filer, ${antal.ord} ord`,
  );
  if (granskat.problem.length > 0) skriv(skrivText(granskat));
  if (!granskat.problem.some((ett) => ett.niva === 'fel')) return granskat;
  skriv(STANNADE);
  return undefined;
}

/** Texts that are as they were at the last build are not read again. */
async function granskaMedMinne(miljo: Miljo): Promise<Resultat> {
  const fil = join(resolve(PROJEKT, forradsmapp(miljo)), 'lasta.bin');
  const minne = hamtaLasminne(fil);
  const fore = lasminnesmarke(minne);
  const granskat = await granskaAllt(handboksrot(miljo), { minne });
  if (lasminnesmarke(minne) !== fore) sparaLasminne(fil, minne);
  return granskat;
}

/** Builds in a folder of its own and then publishes it. Returns the number of pages. */
async function byggOchPublicera(rad: Byggrad): Promise<number> {
  await stadaArbetsmappar(BYGG);
  const arbete = await skapaArbetsmapp(BYGG);
  try {
    const sidor = await byggAllt(arbete.ut, rad);
    await publicera(arbete.ut, rad.miljo.ut, BYGG);
    return sidor;
  } catch (fel) {
    rad.skriv(STANNADE);
    throw fel instanceof Utskriftsfel ? new Stopp(fel.message) : fel;
  } finally {
    await arbete.taBort();
  }
}

/** A path as short as it can be written from here. */
function kort(mapp: string): string {
  const harifran = relative(process.cwd(), mapp);
  return harifran.startsWith('..') ? mapp : harifran;
}

/** What the stages of a build share. */
interface Byggrad {
  miljo: Miljo;
  granskat: Resultat;
  steg: Stege['steg'];
  skriv: (rad: string) => void;
}

/** Pages, then what is made of the pages: the search index and the documents for print. */
async function byggAllt(mapp: string, rad: Byggrad): Promise<number> {
  const { miljo, steg, skriv } = rad;
  const sidor = await byggSidor(mapp, rad);
  await steg(
    'Bygger sökindex',
    () => byggSokindex(mapp),
    (index) => `${index.sidor} sidor, ${index.ord} ord`,
  );
  await steg(
    'Skriver PDF',
    () => skrivPdfer(mapp, miljo.bas, skriv),
    (pdf) => (pdf ? `${pdf.filer.length} dokument` : 'inga dokument'),
  );
  return sidor;
}

async function byggSidor(mapp: string, { miljo, granskat, steg, skriv }: Byggrad): Promise<number> {
  const arbete = () =>
    steg(
      'Bygger sidor',
      () => Promise.all([kompilera(mapp), forrita(granskat)]),
      ([antal, diagram]) => `${antal} sidor, ${diagram} diagram`,
    );
  const vantar = (vem: string) =>
    skriv(`Ett annat bygge pågår (${vem}). Väntar på det, högst ${miljo.vanta} minuter.`);
  const [sidor] = await iTurOrdning(join(BYGG, 'pagar'), arbete, vantar, {
    hogst: miljo.vanta * 60_000,
  });
  return sidor;
}

async function kompilera(mapp: string): Promise<number> {
  // Loaded first now: a wrong word after the command is answered at once.
  const { build } = await import('astro');
  await build({ root: PROJEKT, outDir: mapp, logLevel: 'error' });
  return antalSidor(mapp);
}

/** The number of HTML files in a folder and all below it. */
async function antalSidor(mapp: string): Promise<number> {
  const poster = await readdir(mapp, { recursive: true });
  return poster.filter((post) => post.endsWith('.html')).length;
}

if (import.meta.main) {
  stannaVidAvbrott(() => skriv('Avbrutet. Det som var publicerat ligger kvar.'));
  await kommando({ kommando: 'npm run build', hjalp: HJALP }, async () =>
    (await bygg(provadMiljo(), skriv)) ? 0 : 1,
  );
}
