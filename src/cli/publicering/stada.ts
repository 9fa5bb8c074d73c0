/** Clears up after builds that were killed, beside the folder that they would have published to. */
import { existsSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { arMapp } from '../grund/mapp.ts';
import { finns } from '../turordning/agare.ts';
import { frammande } from './marke.ts';
import { aterstallInnehall } from './pa-plats.ts';

const DYGN_MS = 24 * 60 * 60_000;

/** A folder beside the published one that a build has made. */
interface Kvarlamnad {
  mapp: string;
  pid: number;
  gammalt: boolean;
}

/**
 * Puts back what was published, if a build was killed just when it had moved it aside, and takes away
 * what killed builds have left. Only what is ours, and no living process's.
 */
export async function stadaBredvid(mal: string): Promise<void> {
  const lamnade = await kvarlamnade(mal);
  const gammalt = lamnade.find((ett) => ett.gammalt);
  if (gammalt && !existsSync(mal)) await rename(gammalt.mapp, mal);
  if (await arMapp(mal)) await aterstallInnehall(mal);
  for (const ett of lamnade) {
    if ((await arOvergiven(ett)) && (await arVar(ett.mapp, mal)))
      await rm(ett.mapp, { recursive: true, force: true });
  }
}

async function kvarlamnade(mal: string): Promise<Kvarlamnad[]> {
  const over = dirname(mal);
  const borjan = `${basename(mal)}-bygge-`;
  const poster = await readdir(over, { withFileTypes: true }).catch(() => []);
  return poster
    .filter((post) => post.isDirectory() && post.name.startsWith(borjan))
    .flatMap(({ name }) => {
      const [, pid, gammalt] = /^(\d+)(-gammalt)?$/.exec(name.slice(borjan.length)) ?? [];
      return pid
        ? { mapp: join(over, name), pid: Number(pid), gammalt: gammalt !== undefined }
        : [];
    });
}

/** No build takes a day: after one, the number of its process has gone to another. */
async function arOvergiven({ mapp, pid }: Kvarlamnad): Promise<boolean> {
  const uppgift = await stat(mapp).catch(() => undefined);
  if (!uppgift) return false;
  return pid !== process.pid ? !finns(pid) || Date.now() - uppgift.mtimeMs > DYGN_MS : true;
}

/** Marked as ours, or from before the mark and then with nothing in it that the published folder lacks. */
async function arVar(mapp: string, mal: string): Promise<boolean> {
  if ((await frammande(mapp)).length === 0) return true;
  const publicerat = new Set(await readdir(mal).catch(() => []));
  return (await readdir(mapp)).every((namn) => publicerat.has(namn));
}
