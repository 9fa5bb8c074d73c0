/** A published folder that cannot be moved, such as a mount point: what is in it is replaced instead. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The new build while it is copied; then, renamed, while it is moved into place. What was there before. */
const NY = '.roda-traden-ny';
const IN = '.roda-traden-in';
const GAMMALT = '.roda-traden-gammalt';
const VARA = new Set([NY, IN, GAMMALT, 'lost+found']);

/**
 * Replaces what is in a folder. The new is copied into it first; then there are only renames left, each
 * undone when one fails. A build that is killed among them leaves a state that `aterstallInnehall` reads.
 */
export async function bytInnehall(nytt: string, mapp: string): Promise<void> {
  const [ny, inne, gammalt] = [NY, IN, GAMMALT].map((namn) => join(mapp, namn)) as Mappar;
  try {
    await cp(nytt, ny, { recursive: true });
    flyttaAlla([ny, inne, gammalt], mapp);
  } finally {
    await rm(ny, { recursive: true, force: true });
  }
  await rm(inne, { recursive: true, force: true });
  await rm(gammalt, { recursive: true, force: true });
}

/** Makes a folder whole after a build that was killed while it replaced what is in it. */
export async function aterstallInnehall(mapp: string): Promise<void> {
  const [ny, inne, gammalt] = [NY, IN, GAMMALT].map((namn) => join(mapp, namn)) as Mappar;
  // All of the old is out and the new was whole: the rest of it goes in.
  if (existsSync(inne)) {
    for (const namn of readdirSync(inne)) renameSync(join(inne, namn), join(mapp, namn));
    await rm(inne, { recursive: true, force: true });
  } else if (existsSync(ny) && existsSync(gammalt)) {
    for (const namn of readdirSync(gammalt)) renameSync(join(gammalt, namn), join(mapp, namn));
  }
  await rm(ny, { recursive: true, force: true });
  await rm(gammalt, { recursive: true, force: true });
}

type Mappar = [ny: string, inne: string, gammalt: string];

function flyttaAlla([ny, inne, gammalt]: Mappar, mapp: string): void {
  const gjort: [fran: string, till: string][] = [];
  const byt = (fran: string, till: string) => {
    renameSync(fran, till);
    gjort.push([fran, till]);
  };
  mkdirSync(gammalt);
  try {
    for (const namn of readdirSync(mapp).filter((ett) => !VARA.has(ett)))
      byt(join(mapp, namn), join(gammalt, namn));
    byt(ny, inne);
    for (const namn of readdirSync(inne)) byt(join(inne, namn), join(mapp, namn));
  } catch (fel) {
    for (const [fran, till] of gjort.reverse()) renameSync(till, fran);
    rmdirSync(gammalt);
    throw fel;
  }
}
