/** The site in the making: files in a folder, with the sum of each. What lies there from before, and is the same, is not written again. */
import { hash } from 'node:crypto';
import { lstatSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { lstat, mkdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fingeravtryck, mapparOver } from './byggtrad/filer.ts';

/** A file as it was when its sum was counted. */
export interface Summerad {
  /** SHA-256 of its bytes, in hex. */
  summa: string;
  /** Changes whenever somebody else writes to the file. */
  avtryck: string;
}

/** What the stages of a build need of the site: paths have slashes and begin at its top. */
export interface Sajtfiler {
  /** Folder of the files. */
  readonly mapp: string;
  /** Every file of the site so far, in the order of the code points. */
  filer: () => string[];
  /** SHA-256 of a file, in hex. @throws when the site has no such file */
  summa: (fil: string) => string;
  /** The bytes of a file. @throws when the site has no such file */
  las: (fil: string) => Promise<Buffer>;
  /** Makes a file part of the site. */
  skriv: (fil: string, byte: Uint8Array) => Promise<void>;
  /** Takes a file out of the site. */
  taBort: (fil: string) => Promise<void>;
}

export class Byggtrad implements Sajtfiler {
  readonly mapp: string;
  readonly #fore: Map<string, Summerad>;
  readonly #nu = new Map<string, Summerad>();
  /** The last file of before with each sum. */
  #perSumma: Map<string, string> | undefined;
  /** Folders that are there, and those that hold a file of before. */
  readonly #mappar = new Map<string, Promise<unknown> | true>();

  /**
   * @param mapp folder of the site; it need not be there
   * @param fore what already lies in it, and no more than that
   */
  constructor(mapp: string, fore: ReadonlyMap<string, Summerad> = new Map()) {
    this.mapp = mapp;
    this.#fore = new Map(fore);
    for (const fil of fore.keys()) for (const over of mapparOver(fil)) this.#mappar.set(over, true);
  }

  filer(): string[] {
    return [...this.#nu.keys()].sort();
  }

  summa(fil: string): string {
    const ett = this.#nu.get(fil);
    if (!ett) throw new Error(`${join(this.mapp, fil)} saknas i bygget.`);
    return ett.summa;
  }

  async las(fil: string): Promise<Buffer> {
    this.summa(fil);
    return readFile(join(this.mapp, fil));
  }

  async skriv(fil: string, byte: Uint8Array): Promise<void> {
    const summa = hash('sha256', byte, 'hex');
    if (this.behall(fil, summa)) return;
    const mal = join(this.mapp, fil);
    await this.#rojVag(fil);
    const fran = this.#annanMed(summa);
    if (fran === undefined) await writeFile(mal, byte);
    else this.#flytta(fran, fil);
    this.#nu.set(fil, { summa, avtryck: fingeravtryck(lstatSync(mal, { bigint: true })) });
  }

  /** Keeps the file that lies there from before, if it has this sum. Says whether it is part of the site now. */
  behall(fil: string, summa: string): boolean {
    const ett = this.#nu.get(fil) ?? this.#fore.get(fil);
    if (ett?.summa !== summa) return false;
    this.#nu.set(fil, ett);
    return true;
  }

  /** Makes a file part of the site that somebody else has written to the folder. */
  async taIn(fil: string): Promise<void> {
    const mal = join(this.mapp, fil);
    // Asked first: if it is written to meanwhile, the two do not agree, and it is not used again.
    const avtryck = fingeravtryck(await lstat(mal, { bigint: true }));
    this.#nu.set(fil, { summa: hash('sha256', await readFile(mal), 'hex'), avtryck });
  }

  async taBort(fil: string): Promise<void> {
    this.#nu.delete(fil);
    this.#fore.delete(fil);
    await rm(join(this.mapp, fil));
  }

  /** Takes away what lies there from before and is not part of the site, and folders that are empty then. */
  async stada(): Promise<void> {
    for (const fil of this.#fore.keys()) if (!this.#nu.has(fil)) unlinkSync(join(this.mapp, fil));
    this.#fore.clear();
    const kvar = new Set([...this.#nu.keys()].flatMap(mapparOver));
    // The deepest first.
    const tomma = [...this.#mappar.keys()]
      .filter((ett) => !kvar.has(ett))
      .sort()
      .reverse();
    for (const mapp of tomma) await rmdir(join(this.mapp, mapp)).catch(() => undefined);
    for (const mapp of tomma) this.#mappar.delete(mapp);
  }

  /** What the site is made of, for a later build to begin with. */
  summerade(): ReadonlyMap<string, Summerad> {
    return this.#nu;
  }

  /**
   * Makes ready for a file. One that lies there is taken away, not written over: whoever reads the site that it was part of
   * must not get half of each.
   */
  async #rojVag(fil: string): Promise<void> {
    if (this.#nu.has(fil) || this.#fore.has(fil)) await rm(join(this.mapp, fil), { force: true });
    else if (this.#fore.size > 0) this.#bytSlag(fil);
    this.#fore.delete(fil);
    await this.#skapaMapp(dirname(fil));
  }

  /** A file of before with these bytes and another name, that nothing has used: those of a search index get new names each time. */
  #annanMed(summa: string): string | undefined {
    this.#perSumma ??= new Map([...this.#fore].map(([fil, ett]) => [ett.summa, fil]));
    const fil = this.#perSumma.get(summa);
    return fil !== undefined && this.#fore.has(fil) && !this.#nu.has(fil) ? fil : undefined;
  }

  #flytta(fran: string, till: string): void {
    renameSync(join(this.mapp, fran), join(this.mapp, till));
    this.#fore.delete(fran);
  }

  /** What was a folder is to be a file, or the other way round. */
  #bytSlag(fil: string): void {
    const over = mapparOver(fil).filter((ett) => this.#fore.has(ett) && !this.#nu.has(ett));
    for (const ett of this.#mappar.has(fil) ? [...over, fil] : over) {
      rmSync(join(this.mapp, ett), { recursive: true, force: true });
      for (const under of [ett, ...this.#fore.keys()])
        if (under === ett || under.startsWith(`${ett}/`)) this.#fore.delete(under);
      for (const mapp of this.#mappar.keys())
        if (mapp === ett || mapp.startsWith(`${ett}/`)) this.#mappar.delete(mapp);
    }
  }

  /** To make a folder, or ask whether it is there, takes longer than to write a page. */
  async #skapaMapp(mapp: string): Promise<void> {
    const gors =
      this.#mappar.get(mapp) ?? mkdir(join(this.mapp, mapp), { recursive: true }).then(() => true);
    this.#mappar.set(mapp, gors);
    await gors;
  }
}

/** The files below one folder of a site, as a site of its own. */
export function gren(trad: Sajtfiler, del: string): Sajtfiler {
  const i = (fil: string) => `${del}/${fil}`;
  return {
    mapp: join(trad.mapp, del),
    filer: () =>
      trad
        .filer()
        .filter((fil) => fil.startsWith(`${del}/`))
        .map((fil) => fil.slice(del.length + 1)),
    summa: (fil) => trad.summa(i(fil)),
    las: (fil) => trad.las(i(fil)),
    skriv: (fil, byte) => trad.skriv(i(fil), byte),
    taBort: (fil) => trad.taBort(i(fil)),
  };
}
