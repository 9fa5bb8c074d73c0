/** One sum of all that a build made: whoever has the same sum has the same files, byte for byte. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A built folder, summed. */
export interface Tradsumma {
  /** One line for each file, as `sha256sum` writes it: the sum, two spaces, ./path. In byte order of the paths. */
  lista: string;
  /** SHA-256 of the list. */
  summa: string;
  filer: number;
}

/** More files than this are not held in memory at once. */
const I_TAGET = 64;

/**
 * Sums a folder. Anybody can do the same without us:
 *
 *     find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum
 */
export async function summeraTrad(mapp: string): Promise<Tradsumma> {
  const filer = await allaFiler(mapp);
  const rader: string[] = [];
  for (let nr = 0; nr < filer.length; nr += I_TAGET)
    rader.push(
      ...(await Promise.all(filer.slice(nr, nr + I_TAGET).map((fil) => radFor(mapp, fil)))),
    );
  const lista = rader.map((rad) => `${rad}\n`).join('');
  return { lista, summa: sha256(lista), filer: filer.length };
}

async function radFor(mapp: string, fil: string): Promise<string> {
  return `${sha256(await readFile(join(mapp, fil)))}  ./${fil}`;
}

/** Paths with slashes, in the order of their bytes: that of no language. */
async function allaFiler(mapp: string): Promise<string[]> {
  const poster = await readdir(mapp, { recursive: true, withFileTypes: true });
  return poster
    .filter((post) => post.isFile())
    .map((post) => relative(mapp, join(post.parentPath, post.name)).split(sep).join('/'))
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

function sha256(innehall: string | Buffer): string {
  return createHash('sha256').update(innehall).digest('hex');
}
