import { existsSync } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bytenI, platsFor, summa } from './andring.ts';
import { fastMapp } from './disk.ts';
import { lasPlan, type Skrivplats, type Steg } from './plan.ts';

/**
 * Carries through a change whose plan is there, and takes the plan away. Can be done again from any point where it was cut off.
 *
 * @returns files that somebody else changed after the cut: they are left as they are, with what was to be written beside them
 * @throws what the disk says; the handbook is then as it was before the change, if that can be had
 */
export async function genomfor(rot: string, plats: Skrivplats): Promise<string[]> {
  const plan = lasPlan(plats) ?? [];
  const andras: string[] = [];
  try {
    for (const [nr, steg] of plan.entries()) {
      if (!(await ettSteg(rot, plats, nr, steg))) andras.push(steg.fil);
    }
  } catch (fel) {
    await tillbaka(rot, plats, plan);
    throw fel;
  }
  await fastMapparna(rot, plan);
  // The plan goes first: what is left without it is only thrown away.
  await rm(plats.plan, { force: true });
  await rm(plats.mapp, { recursive: true, force: true });
  return andras;
}

/** @returns whether the file now is as the plan says */
async function ettSteg(rot: string, plats: Skrivplats, nr: number, steg: Steg): Promise<boolean> {
  const sokvag = platsFor(rot, steg.fil);
  const byte = bytenI(sokvag);
  const nu = byte ? summa(byte) : null;
  if (nu === steg.ny) return true;
  if (nu !== steg.gammal) {
    if (steg.ny !== null) await rename(plats.ny(nr), undan(sokvag)).catch(() => undefined);
    return false;
  }
  if (steg.ny === null) await rm(sokvag, { force: true });
  else await rename(plats.ny(nr), sokvag);
  return true;
}

/** Where the text of a change lies when the file has become another: a name that granskningen does not read. */
export function undan(sokvag: string): string {
  return join(dirname(sokvag), `.avbruten-${sokvag.slice(dirname(sokvag).length + 1)}`);
}

/** What was changed gets its old bytes again; what cannot is left to the next that tries, with the plan. */
async function tillbaka(rot: string, plats: Skrivplats, plan: Steg[]): Promise<void> {
  for (const [nr, steg] of plan.entries()) {
    const sokvag = platsFor(rot, steg.fil);
    const byte = bytenI(sokvag);
    const nu = byte ? summa(byte) : null;
    if (nu === steg.gammal || nu !== steg.ny) continue;
    if (steg.gammal === null) await rm(sokvag, { force: true });
    else if (existsSync(plats.gammal(nr))) {
      // A copy first, so that the second name is still there if this is cut off as well.
      const bredvid = `${plats.gammal(nr)}-ater`;
      await copyFile(plats.gammal(nr), bredvid);
      await rename(bredvid, sokvag);
    }
  }
  await rm(plats.plan, { force: true });
  await rm(plats.mapp, { recursive: true, force: true });
}

async function fastMapparna(rot: string, plan: Steg[]): Promise<void> {
  const mappar = new Set(plan.map(({ fil }) => dirname(platsFor(rot, fil))));
  for (const mapp of mappar) await fastMapp(mapp);
}
