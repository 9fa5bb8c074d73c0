import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts a finished build where the old one lay. The old one is moved aside first and removed last,
 * so a build that fails on the way leaves what was published.
 *
 * @param nytt folder of the new build, on the same file system as `mal`
 * @param mal folder that is published, for example dist
 */
export async function laggUt(nytt: string, mal: string): Promise<void> {
  const gammalt = `${nytt}-gammalt`;
  await rm(gammalt, { recursive: true, force: true });
  await mkdir(dirname(mal), { recursive: true });
  const fanns = existsSync(mal);
  if (fanns) await rename(mal, gammalt);
  try {
    await rename(nytt, mal);
  } catch (fel) {
    if (fanns) await rename(gammalt, mal);
    throw fel;
  }
  await rm(gammalt, { recursive: true, force: true });
}

/** The number of HTML files in a folder and all below it. */
export async function antalSidor(mapp: string): Promise<number> {
  const poster = await readdir(mapp, { recursive: true });
  return poster.filter((post) => post.endsWith('.html')).length;
}

/** The folder for a build in the making: beside the one it will replace, emptied. */
export async function byggmapp(mal: string): Promise<string> {
  const mapp = `${mal}-bygge-${process.pid}`;
  await rm(mapp, { recursive: true, force: true });
  return mapp;
}
