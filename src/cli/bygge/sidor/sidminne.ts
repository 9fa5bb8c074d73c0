/** Pages as they were drawn before, with what each had read: one whose trail is as it was is used again. */
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { lasSkyddat, skrivSkyddat } from '../../../webb/byggminne.ts';
import { Bytepaket, type Byteplats } from './bytepaket.ts';
import type { Sidplats } from './ladda.ts';

export interface Sparadsida {
  /** Sum of its bytes. Empty when the page was to have no file. */
  summa: string;
  /** Where its bytes are kept. */
  plats: Byteplats;
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
  /** Name of the file of all pages' bytes. */
  paket: string;
  nycklar: string[];
  varden: (string | null)[];
  /** What every page rests on, as places in the list. */
  allas: number[];
  sidor: Record<string, Sparadsida>;
  listor: Record<string, Sparadlista>;
}

const LISTA = 'sidor.bin';
const INGENSTANS: Byteplats = { start: 0, langd: 0 };

/** A page that this build has used. */
type Anvand = Omit<Sparadsida, 'last'> & { nycklar: Iterable<string> };

export class Sidminne {
  readonly #mapp: string;
  readonly #marke: string;
  readonly #varden: ReadonlyMap<string, string>;
  #fore: Sparat | undefined;
  /** Keys whose values are as they were, by their place in the list before. */
  #lika: boolean[] = [];
  #paket: Bytepaket;
  readonly #nya = new Map<string, Anvand>();
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
    this.#paket = new Bytepaket(mapp);
  }

  /** Reads what was kept. What is of another program, cut off or missing is as if it had never been. */
  oppna(): void {
    const fore = lasSkyddat(join(this.#mapp, LISTA)) as Sparat | undefined;
    if (fore?.marke !== this.#marke) return;
    this.#lika = fore.nycklar.map(
      (nyckel, nr) => (this.#varden.get(nyckel) ?? null) === fore.varden[nr],
    );
    if (!fore.allas.every((nr) => this.#lika[nr])) return;
    this.#fore = fore;
    this.#paket = new Bytepaket(this.#mapp, fore.paket);
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
  las({ summa, plats }: Sparadsida): Buffer | undefined {
    const byte = this.#paket.las(plats);
    return byte && summan(byte) === summa ? byte : undefined;
  }

  /** Keeps such a page for the next build too. */
  behall(fil: string, { summa, plats, last }: Sparadsida): void {
    this.#nya.set(fil, { summa, plats, nycklar: this.#namnen(last) });
  }

  /** Keeps a page that was drawn. */
  spara(fil: string, byte: Buffer | undefined, nycklar: Iterable<string>): void {
    const summa = byte ? summan(byte) : '';
    this.#nya.set(fil, { summa, plats: byte ? this.#paket.spara(byte) : INGENSTANS, nycklar });
  }

  /**
   * Writes the list of what this build has used, and takes away the rest.
   *
   * @param allas the keys that every page rests on
   */
  stang(allas: Iterable<string>): void {
    const platser = new Map<string, number>();
    const plats = (nyckel: string) =>
      platser.get(nyckel) ?? (platser.set(nyckel, platser.size), platser.size - 1);
    const flyttade = this.#paket.packa([...this.#nya.values()].map((ett) => ett.plats));
    const sidor = Object.fromEntries(
      [...this.#nya].map(([fil, { summa, plats: lag, nycklar }]) => [
        fil,
        { summa, plats: flyttade.get(lag)!, last: [...nycklar].map(plats) },
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
    const sparat: Sparat = {
      marke: this.#marke,
      paket: this.#paket.namn,
      ...{ nycklar, varden, allas: somAlla, sidor, listor },
    };
    skrivSkyddat(join(this.#mapp, LISTA), sparat);
    this.#paket.stang();
  }

  #namnen(last: number[]): string[] {
    return last.map((nr) => this.#fore!.nycklar[nr]!);
  }
}

function summan(byte: Buffer): string {
  return hash('sha256', byte, 'hex');
}
