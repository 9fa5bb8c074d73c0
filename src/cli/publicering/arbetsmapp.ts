/** The folders that builds are made in: inside the project, since Astro moves files there by renaming them. */
import { randomUUID } from 'node:crypto';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { taBortVidSlut } from '../grund/avbrott.ts';
import { skapaMapp } from '../grund/mapp.ts';
import { jag, lasAgare, liv } from '../turordning/agare.ts';

const BORJAN = 'bygge-';
const AGARE = 'agare';
const DYGN_MS = 24 * 60 * 60_000;

/** A folder of one build's own. */
export interface Arbetsmapp {
  /** Where the build is written. */
  ut: string;
  taBort: () => Promise<void>;
}

/**
 * Makes a folder for a build in the making. It is taken away when the process ends, also early.
 *
 * @param over folder for such folders
 */
export async function skapaArbetsmapp(over: string): Promise<Arbetsmapp> {
  const mapp = join(over, `${BORJAN}${process.pid}-${randomUUID().slice(0, 8)}`);
  await skapaMapp(mapp);
  await writeFile(join(mapp, AGARE), JSON.stringify(jag()));
  const behall = taBortVidSlut(mapp);
  return {
    ut: join(mapp, 'ut'),
    async taBort() {
      behall();
      await rm(mapp, { recursive: true, force: true });
    },
  };
}

/** Takes away the folders of builds that were killed. */
export async function stadaArbetsmappar(over: string): Promise<void> {
  const namn = await readdir(over).catch(() => []);
  for (const ett of namn.filter((post) => post.startsWith(BORJAN))) {
    const mapp = join(over, ett);
    if (await arOvergiven(mapp)) await rm(mapp, { recursive: true, force: true });
  }
}

/** An owner that cannot be asked about, or a folder without one, is left alone for a day. */
async function arOvergiven(mapp: string): Promise<boolean> {
  const agare = lasAgare(await readFile(join(mapp, AGARE), 'utf8').catch(() => ''));
  const svar = agare ? liv(agare) : 'okant';
  if (svar !== 'okant') return svar === 'slut';
  const uppgift = await stat(mapp).catch(() => undefined);
  return uppgift !== undefined && Date.now() - uppgift.mtimeMs > DYGN_MS;
}
