/** The service worker as one file: workbox-precaching and our own part, with the edition in it. */
import { join } from 'node:path';
import { PROJEKT } from '../webb/miljo/projekt.ts';
import type { Utgava } from './namn.ts';

/** MIT asks that its text goes along with copies. */
const LICENS =
  '/*! workbox-precaching, workbox-core: © Google LLC, MIT (https://opensource.org/licenses/MIT) */\n';

/** The code of the worker. The same edition gives the same code: a browser that has it finds nothing new. */
export async function buntaArbetare(utgava: Utgava): Promise<string> {
  const { build } = await import('vite');
  const svar = await build({
    configFile: false,
    root: PROJEKT,
    publicDir: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      UTGAVAN: JSON.stringify(utgava),
    },
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(PROJEKT, 'src/klient/offline/arbetare.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const [forsta] = (Array.isArray(svar) ? svar : [svar]).flatMap((ett) =>
    'output' in ett ? (ett.output as { code?: string }[]) : [],
  );
  return LICENS + (forsta?.code ?? '');
}
