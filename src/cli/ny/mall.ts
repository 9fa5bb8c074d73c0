import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Nyfil } from './ny-mapp.ts';

/** «kommun» in a template stands for what the editor answered. */
const LUCKA = /«(\p{L}+)»/gu;

/**
 * The files of a template folder, with the gaps filled.
 *
 * @param luckor what each gap becomes; one that is missing is a fault of the template
 */
export async function fyllMall(mapp: string, luckor: Record<string, string>): Promise<Nyfil[]> {
  const poster = await readdir(mapp, { recursive: true, withFileTypes: true });
  const filer = poster
    .filter((post) => post.isFile())
    .map((post) => join(post.parentPath, post.name).slice(mapp.length + 1));
  return Promise.all(
    filer.sort().map(async (fil) => ({
      fil,
      text: (await readFile(join(mapp, fil), 'utf8')).replace(LUCKA, (_, namn: string) => {
        const varde = luckor[namn];
        if (varde === undefined) throw new Error(`${fil}: «${namn}»`);
        return varde;
      }),
    })),
  );
}
