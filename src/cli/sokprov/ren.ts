import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { Pagefind } from '../../sok/fraga/motor.ts';
import { sidorna } from './nod.ts';
import { serveraRaknat } from './server.ts';

/** Plain Pagefind on the pages that we index, to measure against: its own index and order, nothing of ours. */
export interface Ren {
  sok: (fraga: string) => Promise<string[]>;
  stang: () => Promise<void>;
}

export async function renPagefind(mapp: string): Promise<Ren> {
  const ut = await mkdtemp(join(tmpdir(), 'sokprov-ren-'));
  const { index } = await createIndex({ forceLanguage: 'sv' });
  const adresser = (await sidorna(mapp))
    .map(({ adress }) => adress)
    .filter((adress) => !adress.includes('#'));
  for (const url of adresser) {
    await index!.addHTMLFile({
      url,
      content: await readFile(join(mapp, url, 'index.html'), 'utf8'),
    });
  }
  await index!.writeFiles({ outputPath: join(ut, 'pagefind') });
  await close();
  const server = await serveraRaknat(ut, '/');
  const { createInstance } = (await import(
    pathToFileURL(join(ut, 'pagefind/pagefind.js')).href
  )) as Pagefind;
  const instans = createInstance({
    basePath: `${server.ursprung}/pagefind/`,
    baseUrl: '/',
    noWorker: true,
  });
  return {
    async sok(fraga) {
      const { results } = await instans.search(fraga);
      const sidor = await Promise.all(results.slice(0, 10).map((traff) => traff.data()));
      return sidor.map(({ url }) => url);
    },
    stang: server.stang,
  };
}
