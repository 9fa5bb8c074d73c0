/** Sites in the making that begin with what lies in a folder. */
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Byggtrad, type Summerad } from '../byggtrad.ts';
import { fingeravtryck, mapparOver } from './filer.ts';

/** A site of every file that lies in a folder: built by others, or in a test. */
export async function lasInTrad(mapp: string): Promise<Byggtrad> {
  const trad = new Byggtrad(mapp);
  await taInAllt(trad);
  return trad;
}

/** Makes every file that lies in the folder part of the site. */
export async function taInAllt(trad: Byggtrad): Promise<void> {
  for (const fil of filernaI(trad.mapp)) await trad.taIn(fil);
}

/**
 * A site that begins with the files of an earlier one. Those that are not as they were then, or were no part of it, are taken away first.
 *
 * @param sparade the files of that one, see `summerade`
 */
export function oppnaTrad(mapp: string, sparade: ReadonlyMap<string, Summerad>): Byggtrad {
  const fore = new Map<string, Summerad>();
  for (const fil of filernaI(mapp)) {
    const sparad = sparade.get(fil);
    const mal = join(mapp, fil);
    if (sparad?.avtryck === fingeravtryck(lstatSync(mal, { bigint: true }))) fore.set(fil, sparad);
    else rmSync(mal);
  }
  const behovs = new Set([...fore.keys()].flatMap(mapparOver));
  taBortMappar(mapp, '', behovs);
  return new Byggtrad(mapp, fore);
}

/** Takes away folders that hold no file of the site. */
function taBortMappar(mapp: string, inne: string, behovs: ReadonlySet<string>): void {
  for (const { namn, arMapp } of poster(mapp, inne)) {
    if (!arMapp) continue;
    if (behovs.has(namn)) taBortMappar(mapp, namn, behovs);
    else rmSync(join(mapp, namn), { recursive: true });
  }
}

/** Every path in a folder that is no folder itself, with slashes. */
function filernaI(mapp: string, inne = ''): string[] {
  return poster(mapp, inne).flatMap(({ namn, arMapp }) => (arMapp ? filernaI(mapp, namn) : [namn]));
}

function poster(mapp: string, inne: string): { namn: string; arMapp: boolean }[] {
  return readdirSync(join(mapp, inne), { withFileTypes: true }).map((post) => ({
    namn: inne === '' ? post.name : `${inne}/${post.name}`,
    arMapp: post.isDirectory(),
  }));
}
