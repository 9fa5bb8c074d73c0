/** The program as one sum: what was made by another program is not used again. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { handboksrot, type Miljo } from '../../../webb/miljo.ts';
import { PROJEKT } from '../../../webb/miljo/projekt.ts';
import { lasTemaCss } from '../../../webb/tema.ts';

/** What pages and scripts are made of, beside the handbook. */
const MAPPAR = ['src', 'public'];
const FILER = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * Changes with the code, its packages, Node, the address where the site will stand, and the handbook's colours: with
 * all that decides what Astro makes of the source.
 */
export async function programsumma(miljo: Miljo): Promise<string> {
  const summa = createHash('sha256');
  const { bas, plats } = miljo;
  summa.update(JSON.stringify([process.version, process.platform, bas, plats]));
  summa.update(lasTemaCss(handboksrot(miljo)));
  const delar = await Promise.all(
    [...FILER, ...(await Promise.all(MAPPAR.map(filerna))).flat()].map(async (fil) => [
      fil,
      await readFile(join(PROJEKT, fil)),
    ]),
  );
  for (const [fil = '', innehall = ''] of delar)
    summa.update(`\0${fil}\0${innehall.length}\0`).update(innehall);
  return summa.digest('hex').slice(0, 24);
}

async function filerna(mapp: string): Promise<string[]> {
  const poster = await readdir(join(PROJEKT, mapp), { recursive: true, withFileTypes: true });
  return poster
    .filter((post) => post.isFile())
    .map((post) => join(post.parentPath, post.name).slice(PROJEKT.length))
    .sort();
}
