import { basename } from 'node:path';

/** The part of a Vite plugin that is used here. */
interface Kopieplugg {
  name: string;
  enforce: 'pre';
  resolveId: (
    this: { resolve: (id: string, fran: string) => Promise<{ id: string } | null> },
    id: string,
    fran: string | undefined,
  ) => Promise<string | undefined>;
}

/**
 * Gives each script of the browser a copy of its own of a small module that several of them use. The bundler would make
 * a file of it: a request more, on pages where requests are counted, for a few hundred bytes.
 *
 * @param modul the end of the import: 'svenska/antal.ts'
 */
export function egnaKopior(modul: string): Kopieplugg {
  return {
    name: 'roda-traden:egna-kopior',
    enforce: 'pre',
    async resolveId(id, fran) {
      if (!fran?.includes('/src/klient/') || !id.endsWith(modul)) return undefined;
      const hittad = await this.resolve(id, fran);
      return hittad ? `${hittad.id}?${skriptets(fran)}` : undefined;
    },
  };
}

/** The script that a file is a part of: a copy is of the script that it was made for. */
function skriptets(fran: string): string {
  const [fil = '', kopia = ''] = fran.split('?');
  return /^[\w-]+$/.test(kopia) ? kopia : basename(fil, '.ts');
}
