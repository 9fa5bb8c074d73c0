import { existsSync, renameSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { skapaMapp } from '../grund/mapp.ts';
import { felkod } from '../grund/systemfel.ts';
import { marke } from './marke.ts';
import { bytInnehall } from './pa-plats.ts';

/** The folder itself cannot be moved: it is a mount point, lies in an image's layer, or nobody may write above it. */
const STAR_FAST = new Set(['EBUSY', 'EXDEV', 'EPERM', 'EACCES', 'EROFS']);

/**
 * Puts a finished build where the old one lay. All that takes time or room is done first, beside the
 * old one; then the two change places. Whatever fails, what was published is left as it was.
 *
 * @param nytt folder of the new build, on any file system
 * @param mal folder that is published, for example dist
 * @param undan where to move what was published, if it can be moved there; without it, that is taken away
 */
export async function laggUt(nytt: string, mal: string, undan?: string): Promise<void> {
  await marke(nytt);
  await skapaMapp(dirname(mal));
  const bredvid = bredvidMapp(mal);
  try {
    const flyttat = await omInteFast(mal, () => flytta(nytt, bredvid));
    const bytt = flyttat && (await omInteFast(mal, () => bytPlats(bredvid, mal)));
    if (!bytt) await bytInnehall(flyttat ? bredvid : nytt, mal);
  } finally {
    await rm(bredvid, { recursive: true, force: true });
  }
  if (undan !== undefined) await rename(gammalMapp(bredvid), undan).catch(() => undefined);
  // A file that is still open may hinder it; then the next build takes it away.
  await rm(gammalMapp(bredvid), { recursive: true, force: true }).catch(() => undefined);
}

/** Whether something could be done. It is no fault that the published folder, or the one above, stays where it is. */
async function omInteFast(mal: string, gor: () => void | Promise<void>): Promise<boolean> {
  try {
    await gor();
    return true;
  } catch (fel) {
    if (!existsSync(mal) || !STAR_FAST.has(felkod(fel) ?? '')) throw fel;
    return false;
  }
}

/** The name of a build beside the folder that it will replace: the number tells whose it is. */
function bredvidMapp(mal: string): string {
  return `${mal}-bygge-${process.pid}`;
}

/** The name of what was published, while the new takes its place. */
function gammalMapp(bredvid: string): string {
  return `${bredvid}-gammalt`;
}

/** Moves a folder. To another file system it is copied, and the first is left for its maker to take away. */
async function flytta(fran: string, till: string): Promise<void> {
  try {
    await rename(fran, till);
  } catch (fel) {
    if (felkod(fel) !== 'EXDEV') throw fel;
    await cp(fran, till, { recursive: true, errorOnExist: true, force: false });
  }
}

/** Two renames in one go: nothing else of this process runs between them. */
function bytPlats(bredvid: string, mal: string): void {
  const gammalt = gammalMapp(bredvid);
  const fanns = existsSync(mal);
  if (fanns) renameSync(mal, gammalt);
  try {
    renameSync(bredvid, mal);
  } catch (fel) {
    if (fanns) renameSync(gammalt, mal);
    throw fel;
  }
}
