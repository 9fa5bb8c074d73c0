/** The old addresses of a built site, read from the pages that lead on: whatever made them, they are what readers meet. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lasTaggar } from '../../html/skriv-om.ts';
import type { Flyttad } from './val.ts';

const LEDER_VIDARE = 'http-equiv="refresh"';
const MAL = /^\s*0\s*;\s*url=(.+)$/i;

/**
 * Every page that only leads on, with the address that it leads to, in the order of their paths.
 *
 * @param mapp folder of the built site
 * @param bas base path, with slashes at both ends
 */
export async function flyttadeI(mapp: string, bas: string): Promise<Flyttad[]> {
  const poster = await readdir(mapp, { recursive: true });
  const sidor = poster
    .map((post) => post.replaceAll('\\', '/'))
    .filter((post) => post.endsWith('/index.html'))
    .sort();
  const funna: Flyttad[] = [];
  for (const sida of sidor) {
    const till = malFor(await readFile(join(mapp, sida), 'utf8'));
    if (till) funna.push({ fran: bas + sida.replace(/index\.html$/, ''), till });
  }
  return funna;
}

function malFor(html: string): string | undefined {
  if (!html.includes(LEDER_VIDARE)) return undefined;
  const vidare = lasTaggar(html).taggar.find(
    ({ attribut }) => attribut['http-equiv'] === 'refresh',
  );
  return MAL.exec(vidare?.attribut['content'] ?? '')?.[1];
}
