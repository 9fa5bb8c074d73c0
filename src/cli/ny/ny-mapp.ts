import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Stopp } from '../grund/stopp.ts';

/** A file to write: its path in the folder, and its text. */
export interface Nyfil {
  fil: string;
  text: string;
}

/**
 * Writes a folder that is not there yet: all of it or none. The files are written beside it, under a
 * name that begins with a dot, and the folder then gets its name in one step.
 *
 * @throws Stopp when something has the name already
 */
export async function skrivNyMapp(mapp: string, filer: Nyfil[]): Promise<void> {
  await provaLedig(mapp);
  const bredvid = join(dirname(mapp), `.ny-${basename(mapp)}-${process.pid}`);
  try {
    await mkdir(bredvid);
    for (const { fil, text } of filer) await skrivSakert(join(bredvid, fil), text);
    await provaLedig(mapp);
    await rename(bredvid, mapp);
  } finally {
    await rm(bredvid, { recursive: true, force: true });
  }
}

/** @throws Stopp when a folder, a file or a link has the name */
export async function provaLedig(mapp: string): Promise<void> {
  const finns = await lstat(mapp).catch(() => undefined);
  if (!finns) return;
  const vad = finns.isDirectory() ? 'Mappen' : 'En fil med namnet';
  throw new Stopp(`${vad} ${mapp} finns redan. Inget skrevs. Välj ett annat id.`);
}

/** On the disk when it returns, not only on its way there. */
async function skrivSakert(sokvag: string, text: string): Promise<void> {
  await mkdir(dirname(sokvag), { recursive: true });
  const fil = await open(sokvag, 'wx');
  try {
    await fil.writeFile(text);
    await fil.sync();
  } finally {
    await fil.close();
  }
}
