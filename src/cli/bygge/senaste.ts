/** Folders that builds keep for later ones: those that were used last stay, the rest go. */
import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Notes that a folder is in use, and takes away those beside it that were used longest ago. */
export async function anvandMapp(
  mapp: string,
  flest: number,
  val: { iBruk?: number } = {},
): Promise<void> {
  const nu = new Date();
  await mkdir(mapp, { recursive: true });
  await utimes(mapp, nu, nu);
  await behallSenaste(dirname(mapp), flest, val);
}

/** So long after it was begun to be used, a build may still read what lies in a folder. Milliseconds. */
const I_BRUK = 60 * 60_000;

/**
 * Takes away all in a folder but the so many that were used last, and what was used just now.
 *
 * @param iBruk how long ago just now is, in milliseconds
 */
export async function behallSenaste(
  over: string,
  flest: number,
  { iBruk = I_BRUK }: { iBruk?: number } = {},
): Promise<void> {
  const namn = await readdir(over).catch(() => []);
  const alder = await Promise.all(
    namn.map(async (ett) => ({
      ett,
      tid: await stat(join(over, ett)).then(
        ({ mtimeMs }) => mtimeMs,
        // Another build has just taken it away.
        () => 0,
      ),
    })),
  );
  alder.sort((a, b) => b.tid - a.tid);
  const gamla = alder.slice(flest).filter(({ tid }) => tid < Date.now() - iBruk);
  for (const { ett } of gamla) await rm(join(over, ett), { recursive: true, force: true });
}
