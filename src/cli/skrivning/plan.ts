/**
 * A change on its way: a folder beside the handbook that holds the new files, the old ones, and a plan that tells which goes where.
 *
 * The change happens when the plan gets its name, in one step. Before that the handbook is as it was, and what lies beside it is thrown away;
 * after that the change is carried through, by whoever comes first if the one that made it was killed.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { felkod } from '../grund/systemfel.ts';

const stegSchema = z.strictObject({
  fil: z.string(),
  /** Sum of what is to stand there; null when the file is to go. */
  ny: z.string().nullable(),
  /** Sum of what stood there; null when there was none. */
  gammal: z.string().nullable(),
});
const planSchema = z.array(stegSchema);

/** One file of a change. */
export type Steg = z.infer<typeof stegSchema>;

/** The folder of a change, and where things lie in it. */
export interface Skrivplats {
  mapp: string;
  plan: string;
  utkast: string;
  /** The new file of a step, by its number. */
  ny: (nr: number) => string;
  /** The old one, under another name for the same bytes. */
  gammal: (nr: number) => string;
  /** The lock of all that change this handbook. */
  las: string;
}

/** @param rot the handbook's folder */
export function skrivplatsFor(rot: string): Skrivplats {
  const hel = resolve(rot);
  const mapp = join(dirname(hel), `.skriv-${basename(hel)}`);
  return {
    mapp,
    plan: join(mapp, 'plan.json'),
    utkast: join(mapp, 'plan.utkast'),
    ny: (nr) => join(mapp, `ny-${nr}`),
    gammal: (nr) => join(mapp, `gammal-${nr}`),
    las: `${mapp}.las`,
  };
}

/** The plan of a change that has happened but is not carried through; undefined where there is none. */
export function lasPlan(plats: Skrivplats): Steg[] | undefined {
  try {
    return planSchema.parse(JSON.parse(readFileSync(plats.plan, 'utf8')));
  } catch (fel) {
    if (felkod(fel) === 'ENOENT' || felkod(fel) === 'ENOTDIR') return undefined;
    throw fel;
  }
}
