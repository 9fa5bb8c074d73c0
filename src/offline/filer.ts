/** Reads from a built site the pages that are saved, and the files that they cannot be shown without. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lasTaggar, type Last } from '../html/skriv-om.ts';
import { hamtas } from './hanvisningar.ts';

/** A file of a built site. */
export interface Byggfil {
  /** Path in the folder of the site: popular/budget/index.html */
  fil: string;
  innehall: Buffer;
}

/** A page of a built site, read. */
export interface Byggsida extends Byggfil {
  /** Address without base path: /popular/budget/ */
  adress: string;
  readonly last: Last;
}

/** Every page of the site that `vilka` says yes to, in the order of their addresses. */
export async function lasSidor(
  mapp: string,
  filer: readonly string[],
  vilka: (adress: string) => boolean,
): Promise<Byggsida[]> {
  const sidor = filer
    .filter((fil) => fil.endsWith('index.html'))
    .map((fil) => ({ fil, adress: `/${fil.replace(/index\.html$/, '')}` }))
    .filter(({ adress }) => vilka(adress));
  return Promise.all(
    sidor.map(async ({ fil, adress }) => {
      const innehall = await readFile(join(mapp, fil));
      return new Sida(fil, adress, innehall);
    }),
  );
}

/** Styles, fonts, scripts and pictures of the pages, and what those in turn need. Sorted by path. */
export async function lasTillbehor(
  mapp: string,
  filer: readonly string[],
  bas: string,
  sidor: readonly Byggsida[],
): Promise<Byggfil[]> {
  const finns = new Set(filer.filter((fil) => !fil.endsWith('.html')));
  const funna = new Map<string, Byggfil>();
  let kvar: Byggfil[] = [...sidor];
  while (kvar.length > 0) {
    const nya = new Set(kvar.flatMap((en) => hamtas(en, bas, finns)));
    kvar = await lasFiler(
      mapp,
      [...nya].filter((fil) => !funna.has(fil)),
    );
    for (const en of kvar) funna.set(en.fil, en);
  }
  return [...funna.values()].sort((a, b) => (a.fil < b.fil ? -1 : 1));
}

/** Files of a folder, by their paths in it. */
export function lasFiler(mapp: string, filer: readonly string[]): Promise<Byggfil[]> {
  return Promise.all(
    filer.map(async (fil) => ({ fil, innehall: await readFile(join(mapp, fil)) })),
  );
}

/** A page whose tags are read when somebody asks for them. */
class Sida implements Byggsida {
  readonly fil: string;
  readonly adress: string;
  readonly innehall: Buffer;
  #last: Last | undefined;

  constructor(fil: string, adress: string, innehall: Buffer) {
    this.fil = fil;
    this.adress = adress;
    this.innehall = innehall;
  }

  get last(): Last {
    return (this.#last ??= lasTaggar(this.innehall.toString('utf8')));
  }
}

/** Every file of a folder, with slashes, sorted. */
export async function filerI(mapp: string): Promise<string[]> {
  const poster = await readdir(mapp, { recursive: true, withFileTypes: true });
  return poster
    .filter((post) => post.isFile())
    .map((post) =>
      join(post.parentPath, post.name)
        .slice(mapp.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
