/** The service worker as one file: workbox-precaching and our own part, with the edition in it. */
import { buntaIMinnet } from '../webb/bunt.ts';
import type { Utgava } from './namn.ts';

/** MIT asks that its text goes along with copies. */
const LICENS =
  '/*! workbox-precaching, workbox-core: © Google LLC, MIT (https://opensource.org/licenses/MIT) */\n';

/** The code of the worker. The same edition gives the same code: a browser that has it finds nothing new. */
export async function buntaArbetare(utgava: Utgava): Promise<string> {
  const [forsta] = await buntaIMinnet('src/klient/offline/arbetare.ts', {
    define: {
      'process.env.NODE_ENV': '"production"',
      UTGAVAN: JSON.stringify(utgava),
    },
    target: 'es2022',
    output: { format: 'iife' },
  });
  return LICENS + (forsta?.code ?? '');
}
