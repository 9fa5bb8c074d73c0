import { join } from 'node:path';
import { PROJEKT } from './miljo/projekt.ts';

/** The part of a Vite plugin that is used here. */
interface Bytesplugg {
  name: string;
  enforce: 'pre';
  resolveId: (id: string, fran: string | undefined) => string | undefined;
}

/**
 * Builds with one module in the place of another, where two sites differ in that alone: the pages of the one need
 * not carry a choice for the sake of the other.
 *
 * @param modul path of the module from the project's folder
 * @param mot path of the one that takes its place, with the same exports
 */
export function bytModul(modul: string, mot: string): Bytesplugg {
  return {
    name: 'roda-traden:byt-modul',
    enforce: 'pre',
    resolveId(id, fran) {
      if (!fran || !id.startsWith('.')) return undefined;
      const hittad = join(fran.split('?')[0]!, '..', id);
      return hittad === join(PROJEKT, modul) ? join(PROJEKT, mot) : undefined;
    },
  };
}
