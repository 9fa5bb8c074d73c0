import { existsSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { Stopp } from '../grund/stopp.ts';
import { systemfel } from '../grund/systemfel.ts';
import { iTurOrdning } from '../turordning/turordning.ts';
import { platsFor } from './andring.ts';
import { genomfor, undan } from './genomfor.ts';
import { lasPlan, skrivplatsFor, type Skrivplats } from './plan.ts';

const LASORD = {
  start: 'Handboken kan inte läsas.',
  pagar: 'Ett annat kommando ändrar handboken',
  arbete: 'kommando',
};
const HOGST_MS = 60_000;

/**
 * Finishes or takes back what a command that was killed left behind. Costs nothing where nothing was left.
 *
 * @param rot the handbook's folder
 * @returns Swedish lines about what was done
 * @throws Stopp when the disk says no, or when another command goes on for too long
 */
export async function stadaEfterAvbrott(rot: string): Promise<string[]> {
  // A change that reached outside the handbook was one of the folder of all handbooks.
  return [...(await stadaEn(dirname(resolve(rot)))), ...(await stadaEn(rot))];
}

async function stadaEn(rot: string): Promise<string[]> {
  const plats = skrivplatsFor(rot);
  if (!existsSync(plats.mapp)) return [];
  const tider = { hogst: HOGST_MS };
  try {
    return await iTurOrdning(
      plats.las,
      () => stada(rot, plats),
      () => undefined,
      tider,
      LASORD,
    );
  } catch (fel) {
    const orsak = systemfel(fel);
    if (!orsak) throw fel;
    throw new Stopp(`Ett avbrutet kommando gick inte att avsluta. ${orsak}`, { cause: fel });
  }
}

/** The same, by one that has the lock. */
export async function stada(rot: string, plats: Skrivplats): Promise<string[]> {
  const plan = lasPlan(plats);
  if (!plan) {
    const fanns = existsSync(plats.mapp);
    await rm(plats.mapp, { recursive: true, force: true });
    return fanns ? ['Ett tidigare kommando avbröts innan det hade ändrat något.'] : [];
  }
  const andras = await genomfor(rot, plats);
  const filer = plan.length === 1 ? '1 fil' : `${plan.length} filer`;
  return [
    `Ett tidigare kommando avbröts när det ändrade ${filer}. Ändringen är nu slutförd.`,
    ...andras.map((fil) => kvar(rot, fil)),
  ];
}

function kvar(rot: string, fil: string): string {
  const vid = relative(realpathSync(rot), undan(platsFor(rot, fil)));
  return `Filen ${fil} hade ändrats efter avbrottet och lämnades som den är. Det som skulle ha skrivits ligger i ${vid}, om det fanns något.`;
}
