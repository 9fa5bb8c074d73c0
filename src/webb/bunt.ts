/** What runs in a browser beside Astro's own pages, bundled in memory: nothing is written, nothing fetched. */
import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { PROJEKT } from './miljo/projekt.ts';

/** A file that the bundler made. */
export interface Utfil {
  fileName: string;
  type: 'chunk' | 'asset';
  isEntry?: boolean;
  code?: string;
  source?: string | Uint8Array;
}

/**
 * The files that come of a script.
 *
 * @param ingang path of the script from the project's folder
 * @param val what differs from one bundle to another: `output` is that of the bundler
 */
export async function buntaIMinnet(
  ingang: string,
  { define, target, output }: Pick<InlineConfig, 'define'> & { target: string; output?: object },
): Promise<Utfil[]> {
  const { build } = await import('vite');
  const svar = await build({
    configFile: false,
    root: PROJEKT,
    publicDir: false,
    logLevel: 'error',
    base: '/',
    ...(define && { define }),
    build: {
      write: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      target,
      rolldownOptions: { input: join(PROJEKT, ingang), ...(output && { output }) },
    },
  });
  return (Array.isArray(svar) ? svar : [svar]).flatMap((ett) =>
    'output' in ett ? (ett.output as unknown as Utfil[]) : [],
  );
}
