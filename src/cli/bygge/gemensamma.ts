/** The pages that several handbooks share: a small site of its own, from src/gemensamt. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import type { Miljo } from '../../webb/miljo.ts';
import { PROJEKT } from '../../webb/miljo/projekt.ts';
import { bytModul } from '../../webb/byt-modul.ts';
import { egnaKopior } from '../../webb/egna-kopior.ts';
import { SIDBYGGE } from '../../webb/sidbygge.ts';
import { temaplugg } from '../../webb/tema.ts';

/** Builds start, comparison, search and what belongs to them into a folder. Returns the number of pages. */
export async function byggGemensamma(mapp: string, { bas, plats }: Miljo): Promise<number> {
  const { build } = await import('astro');
  await build({
    ...SIDBYGGE,
    configFile: false,
    root: PROJEKT,
    srcDir: './src/gemensamt',
    outDir: mapp,
    cacheDir: './node_modules/.astro/gemensamt',
    base: bas,
    ...(plats ? { site: plats, integrations: [sitemap()] } : {}),
    logLevel: 'error',
    vite: {
      build: { assetsInlineLimit: 0 },
      // The colours of none of the handbooks.
      plugins: [
        temaplugg(join(PROJEKT, 'src/gemensamt')),
        egnaKopior('svenska/antal.ts'),
        bytModul('src/klient/sok/hamta.ts', 'src/klient/gemensam/hamta.ts'),
      ],
    },
  });
  return (await readdir(mapp, { recursive: true })).filter(arHtml).length;
}

function arHtml(fil: string): boolean {
  return fil.endsWith('.html');
}
