/** Reads from a built site the pages that are saved, and the files that they cannot be shown without. */
import type { Sajtfiler } from '../webb/byggtrad.ts';
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

/** The pages of a site that `vilka` says yes to, as files in the order of their paths. */
export function sidorI(
  filer: readonly string[],
  vilka: (adress: string) => boolean,
): readonly string[] {
  return filer.filter((fil) => fil.endsWith('index.html') && vilka(adressFor(fil)));
}

export function lasSidor(trad: Sajtfiler, sidor: readonly string[]): Promise<Byggsida[]> {
  return Promise.all(sidor.map(async (fil) => new Sida(fil, adressFor(fil), await trad.las(fil))));
}

function adressFor(fil: string): string {
  return `/${fil.replace(/index\.html$/, '')}`;
}

/** Styles, fonts, scripts and pictures of the pages, and what those in turn need. Sorted by path. */
export async function lasTillbehor(
  trad: Sajtfiler,
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
      trad,
      [...nya].filter((fil) => !funna.has(fil)),
    );
    for (const en of kvar) funna.set(en.fil, en);
  }
  return [...funna.values()].sort((a, b) => (a.fil < b.fil ? -1 : 1));
}

/** Files of a site, by their paths. */
export function lasFiler(trad: Sajtfiler, filer: readonly string[]): Promise<Byggfil[]> {
  return Promise.all(filer.map(async (fil) => ({ fil, innehall: await trad.las(fil) })));
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
