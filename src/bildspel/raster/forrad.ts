/** Files kept on disk between builds, one for each set of what it depends on. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where they are kept, seen from the project. */
export const BILDFORRAD = join('node_modules', '.cache', 'roda-traden-diabilder');

type Filslag = 'png' | 'pptx';

/** How a whole file of a kind ends: the last part of a PNG, the last record of an archive without a comment. */
const SLUT: Record<Filslag, (fil: Buffer) => boolean> = {
  png: (fil) => fil.subarray(-8).equals(Buffer.from('49454e44ae426082', 'hex')),
  pptx: (fil) => fil.subarray(-22, -18).equals(Buffer.from('504b0506', 'hex')),
};

/**
 * A file as it was made the last time, or made now and kept.
 *
 * @param underlag all that the file depends on
 */
export async function urForrad(
  mapp: string,
  slag: Filslag,
  underlag: readonly (string | Uint8Array)[],
  gor: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const fil = join(mapp, `${summan(underlag)}.${slag}`);
  const kand = await readFile(fil).catch(() => undefined);
  if (kand && SLUT[slag](kand)) return new Uint8Array(kand);
  const ny = await gor();
  await behall(mapp, fil, ny);
  return ny;
}

/** Two builds may write the same file: each writes its own and renames it in one step. One that could not be kept is made again. */
async function behall(mapp: string, fil: string, data: Uint8Array): Promise<void> {
  const tills = `${fil}.${randomUUID()}`;
  await mkdir(mapp, { recursive: true })
    .then(() => writeFile(tills, data))
    .then(() => rename(tills, fil))
    .catch(() => undefined);
}

function summan(underlag: readonly (string | Uint8Array)[]): string {
  const summa = createHash('sha256');
  for (const ett of underlag) summa.update(ett).update('\0');
  return summa.digest('hex');
}
