/** Pages as they were drawn before, with what each had read: one whose trail is as it was is used again. */
import { hash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lasSkyddat, skrivSkyddat } from '../../../webb/byggminne.ts';
import type { Sidplats } from './ladda.ts';

export interface Sparadsida {
  /** Sum of its bytes, and the name that they are kept under. Empty when the page was to have no file. */
  summa: string;
  /** The keys that it read, as places in the list. */
  last: number[];
}

/** Which files a file of source makes. */
interface Sparadlista {
  platser: Sidplats[];
  last: number[];
}

interface Sparat {
  marke: string;
  nycklar: string[];
  varden: (string | null)[];
  /** What every page rests on, as places in the list. */
  allas: number[];
  sidor: Record<string, Sparadsida>;
  listor: Record<string, Sparadlista>;
}

const LISTA = 'sidor.bin';
const BYTE = 'byte';

export class Sidminne {
  readonly #mapp: string;
  readonly #marke: string;
  readonly #varden: ReadonlyMap<string, string>;
  #fore: Sparat | undefined;
  /** Keys whose values are as they were, by their place in the list before. */
  #lika: boolean[] = [];
  readonly #nya = new Map<string, { summa: string; nycklar: Iterable<string> }>();
  readonly #listor = new Map<string, { platser: Sidplats[]; nycklar: Iterable<string> }>();

  /**
   * @param mapp folder to keep pages in
   * @param marke sum of what decides what every page is, beside what it reads of the handbook
   * @param varden sum of each value that can be read now, by key
   */
  constructor(mapp: string, marke: string, varden: ReadonlyMap<string, string>) {
    this.#mapp = mapp;
    this.#marke = marke;
    this.#varden = varden;
  }

  /** Reads what was kept. What is of another program, cut off or missing is as if it had never been. */
  oppna(): void {
    const fore = lasSkyddat(join(this.#mapp, LISTA)) as Sparat | undefined;
    if (fore?.marke !== this.#marke) return;
    this.#lika = fore.nycklar.map(
      (nyckel, nr) => (this.#varden.get(nyckel) ?? null) === fore.varden[nr],
    );
    if (fore.allas.every((nr) => this.#lika[nr])) this.#fore = fore;
  }

  /** The files that a file of source makes, when it would say the same again. */
  hamtaLista(kalla: string): Sidplats[] | undefined {
    const sparad = this.#fore?.listor[kalla];
    if (!sparad?.last.every((nr) => this.#lika[nr])) return undefined;
    this.sparaLista(kalla, sparad.platser, this.#namnen(sparad.last));
    return sparad.platser;
  }

  sparaLista(kalla: string, platser: Sidplats[], nycklar: Iterable<string>): void {
    this.#listor.set(kalla, { platser, nycklar });
  }

  /** A page that would be drawn the same again; undefined when it must be drawn. */
  sparad(fil: string): Sparadsida | undefined {
    const sparad = this.#fore?.sidor[fil];
    return sparad?.last.every((nr) => this.#lika[nr]) ? sparad : undefined;
  }

  /** The bytes of such a page; undefined when they are not whole. */
  async las({ summa }: Sparadsida): Promise<Buffer | undefined> {
    const byte = await readFile(join(this.#mapp, BYTE, summa)).catch(() => undefined);
    return byte && summan(byte) === summa ? byte : undefined;
  }

  /** Keeps such a page for the next build too. */
  behall(fil: string, { summa, last }: Sparadsida): void {
    this.#nya.set(fil, { summa, nycklar: this.#namnen(last) });
  }

  /** Keeps a page that was drawn. */
  async spara(fil: string, byte: Buffer | undefined, nycklar: Iterable<string>): Promise<void> {
    const summa = byte ? summan(byte) : '';
    if (byte) {
      await mkdir(join(this.#mapp, BYTE), { recursive: true });
      await writeFile(join(this.#mapp, BYTE, summa), byte);
    }
    this.#nya.set(fil, { summa, nycklar });
  }

  /**
   * Writes the list of what this build has used, and takes away the rest.
   *
   * @param allas the keys that every page rests on
   */
  async stang(allas: Iterable<string>): Promise<void> {
    const platser = new Map<string, number>();
    const plats = (nyckel: string) =>
      platser.get(nyckel) ?? (platser.set(nyckel, platser.size), platser.size - 1);
    const sidor = Object.fromEntries(
      [...this.#nya].map(([fil, { summa, nycklar }]) => [
        fil,
        { summa, last: [...nycklar].map(plats) },
      ]),
    );
    const listor = Object.fromEntries(
      [...this.#listor].map(([kalla, { platser: filer, nycklar }]) => [
        kalla,
        { platser: filer, last: [...nycklar].map(plats) },
      ]),
    );
    const somAlla = [...allas].map(plats);
    const nycklar = [...platser.keys()];
    const varden = nycklar.map((nyckel) => this.#varden.get(nyckel) ?? null);
    const sparat: Sparat = { marke: this.#marke, nycklar, varden, allas: somAlla, sidor, listor };
    skrivSkyddat(join(this.#mapp, LISTA), sparat);
    await this.#stada();
  }

  #namnen(last: number[]): string[] {
    return last.map((nr) => this.#fore!.nycklar[nr]!);
  }

  async #stada(): Promise<void> {
    const anvands = new Set([...this.#nya.values()].map(({ summa }) => summa));
    const mapp = join(this.#mapp, BYTE);
    for (const namn of await readdir(mapp))
      if (!anvands.has(namn)) await rm(join(mapp, namn), { force: true });
  }
}

function summan(byte: Buffer): string {
  return hash('sha256', byte, 'hex');
}
