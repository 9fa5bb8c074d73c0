/**
 * A place that a web server reads from: a folder with the releases, and the link `nu` to the one that is shown. To publish, and to go
 * back, is to put another link in the place of that one: a rename, which a reader cannot come in between.
 */
import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Stopp } from '../../grund/stopp.ts';
import { felkod } from '../../grund/systemfel.ts';

export const NU = 'nu';
export const UTGAVOR = 'utgavor';
/** A release that is being copied. */
export const HALV = '.halv-';
/** In a release, the name of the one that was shown when it was made. */
export const FORE = '.fore';

/** The folder of a release. */
export function utgavemapp(plats: string, namn: string): string {
  return join(plats, UTGAVOR, namn);
}

/** Makes the folders of a place. @throws Stopp when something else lies there */
export async function forberedPlats(plats: string): Promise<void> {
  await mkdir(join(plats, UTGAVOR), { recursive: true });
  await visad(plats);
}

/** Names of all whole releases, the oldest first: a name begins with its time. */
export async function utgavorI(plats: string): Promise<string[]> {
  const poster = await readdir(join(plats, UTGAVOR), { withFileTypes: true }).catch(() => []);
  return poster
    .filter((post) => post.isDirectory() && !post.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/**
 * The release that is shown; undefined before the first.
 *
 * @throws Stopp when `nu` is not a link of ours
 */
export async function visad(plats: string): Promise<string | undefined> {
  const lank = join(plats, NU);
  const finns = await lstat(lank).catch(() => undefined);
  if (!finns) return undefined;
  if (!finns.isSymbolicLink())
    throw new Stopp(
      `${lank} är ingen länk till en utgåva. Flytta den som ligger där, och publicera igen.`,
    );
  return basename(await readlink(lank));
}

/** The release that was shown when this one was made; undefined for the first, and when that one is gone. */
export async function fore(plats: string, namn: string): Promise<string | undefined> {
  const text = await readFile(join(utgavemapp(plats, namn), FORE), 'utf8').catch(() => '');
  return (await utgavorI(plats)).find((ett) => ett === text);
}

/** Shows a release. The old link is there until the new one has taken its place. */
export async function visa(plats: string, namn: string): Promise<void> {
  const ny = join(plats, `.${NU}-${process.pid}`);
  await rm(ny, { force: true });
  try {
    await symlink(join(UTGAVOR, namn), ny, 'dir');
    await rename(ny, join(plats, NU));
  } catch (fel) {
    await rm(ny, { force: true });
    throw felkod(fel) === 'EPERM' && process.platform === 'win32'
      ? new Stopp(
          'Windows låter dig inte skapa länkar. Slå på utvecklarläge, eller använd webbserverns egen mappinställning.',
          { cause: fel },
        )
      : fel;
  }
}

/**
 * Takes away the oldest releases, and what killed ones have left. Never the one that is shown, nor the one that it took the place of.
 *
 * @param behall how many to keep
 * @returns the names of those that went
 */
export async function gallra(plats: string, behall: number): Promise<string[]> {
  const alla = await utgavorI(plats);
  const nu = await visad(plats);
  const kvar = new Set([nu, nu && (await fore(plats, nu)), ...alla.slice(-behall)]);
  const borta = alla.filter((namn) => !kvar.has(namn));
  for (const namn of [...borta, ...(await halva(plats))])
    await rm(utgavemapp(plats, namn), { recursive: true, force: true });
  return borta;
}

async function halva(plats: string): Promise<string[]> {
  const namn = existsSync(join(plats, UTGAVOR)) ? await readdir(join(plats, UTGAVOR)) : [];
  return namn.filter((ett) => ett.startsWith(HALV));
}
