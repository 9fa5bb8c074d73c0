import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { rullbarKod, underBas } from './src/components/redaktor/mdx-plugg.ts';
import { forradsmapp, handboksrot, lasMiljo } from './src/webb/miljo.ts';
import { utveckling } from './src/cli/dev/integration.ts';
import { egnaKopior } from './src/webb/egna-kopior.ts';
import { SIDBYGGE } from './src/webb/sidbygge.ts';
import { temaplugg } from './src/webb/tema.ts';

const miljo = lasMiljo();

export default defineConfig({
  base: miljo.bas,
  ...(miljo.plats ? { site: miljo.plats } : {}),
  cacheDir: forradsmapp(miljo),
  ...SIDBYGGE,
  // Shiki writes style attributes, which the CSP forbids.
  markdown: {
    syntaxHighlight: false,
    // Swedish has ” at both ends; editors write it so, and nothing is turned.
    processor: satteri({
      features: { smartPunctuation: false },
      hastPlugins: [rullbarKod, underBas(miljo.bas)],
    }),
  },
  integrations: [mdx(), utveckling(miljo)],
  server: { host: '127.0.0.1' },
  vite: {
    // A script or style inside the page would need a hash in the CSP.
    build: { assetsInlineLimit: 0 },
    // What the scripts of the training share is one file, not one for each pair of them that shares something.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: 'framsteg',
                    test: /src\/(?:klient\/framsteg\/(?:forrad|visa)|ovning\/(?:framsteg|vag)|tid\/dag)\.ts/,
                  },
                ],
              },
            },
          },
        },
      },
    },
    // What the commands write is nothing that an editor has changed.
    server: { watch: { ignored: ['**/.bygg/**', '**/dist*/**', '**/.astro/**'] } },
    plugins: [
      temaplugg(handboksrot(miljo)),
      egnaKopior('svenska/antal.ts'),
      egnaKopior('./sedan.ts'),
      // Small and without a state of their own. (framsteg/forrad.ts is one for the scripts of a page, by intent.)
      ...[
        './registrering.ts',
        'offline/namn.ts',
        './svar.ts',
        'manader.ts',
        'fragor/grupp.ts',
        './fraga.ts',
        './ratta.ts',
      ].map((modul) => egnaKopior(modul)),
    ],
  },
});
