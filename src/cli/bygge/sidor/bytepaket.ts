/**
 * The bytes of pages between builds, one after the other in one file: to make a file of each takes about as much work as
 * to draw it. What is no longer used lies where it lies until it is half of the file.
 */
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** Where the bytes of a page lie in the file. */
export interface Byteplats {
  start: number;
  langd: number;
}

const FORLED = 'byte-';

export class Bytepaket {
  readonly #mapp: string;
  #namn: string;
  #fil: number | undefined;
  #slut = 0;

  /**
   * @param mapp folder that it lies in
   * @param namn its name, as `namn` was when it was closed; without one it begins empty
   */
  constructor(mapp: string, namn?: string) {
    this.#mapp = mapp;
    this.#namn = namn ?? nyttNamn(mapp);
  }

  get namn(): string {
    return this.#namn;
  }

  /** The bytes at a place; undefined when the file does not reach so far. */
  las({ start, langd }: Byteplats): Buffer | undefined {
    const byte = Buffer.alloc(langd);
    try {
      return readSync(this.#oppen(), byte, 0, langd, start) === langd ? byte : undefined;
    } catch {
      return undefined;
    }
  }

  /** Writes bytes last in the file, and tells where. */
  spara(byte: Uint8Array): Byteplats {
    const fil = this.#oppen();
    const start = this.#slut;
    for (let nr = 0; nr < byte.length;)
      nr += writeSync(fil, byte, nr, byte.length - nr, start + nr);
    this.#slut = start + byte.length;
    return { start, langd: byte.length };
  }

  /**
   * Moves what is still used to a new file, when the rest has become the larger part.
   *
   * @returns each place before and now
   */
  packa(anvanda: readonly Byteplats[]): Map<Byteplats, Byteplats> {
    this.#oppen();
    const langd = anvanda.reduce((summa, ett) => summa + ett.langd, 0);
    if (this.#slut <= 2 * langd) return new Map(anvanda.map((ett) => [ett, ett]));
    const nytt = new Bytepaket(this.#mapp, nyttNamn(this.#mapp));
    const flyttade = anvanda.map((ett) => [ett, nytt.spara(this.las(ett) ?? Buffer.alloc(0))]);
    this.#stang();
    this.#namn = nytt.#namn;
    this.#fil = nytt.#fil;
    this.#slut = nytt.#slut;
    return new Map(flyttade as [Byteplats, Byteplats][]);
  }

  /** Closes it, and takes away the files that others have left: call it when its name is known to those who come after. */
  stang(): void {
    this.#stang();
    for (const namn of readdirSync(this.#mapp))
      if (namn.startsWith(FORLED) && namn !== this.#namn)
        rmSync(join(this.#mapp, namn), { force: true });
  }

  #stang(): void {
    if (this.#fil !== undefined) closeSync(this.#fil);
    this.#fil = undefined;
  }

  #oppen(): number {
    if (this.#fil !== undefined) return this.#fil;
    mkdirSync(this.#mapp, { recursive: true });
    this.#fil = oppna(join(this.#mapp, this.#namn));
    this.#slut = fstatSync(this.#fil).size;
    return this.#fil;
  }
}

/** For reading and writing anywhere, with what is in it. */
function oppna(fil: string): number {
  try {
    return openSync(fil, 'r+');
  } catch {
    return openSync(fil, 'w+');
  }
}

/** One that no file in the folder has. */
function nyttNamn(mapp: string): string {
  let namn: string[] = [];
  try {
    namn = readdirSync(mapp);
  } catch {
    // There is no folder yet.
  }
  for (let nr = 1; ; nr++) if (!namn.includes(`${FORLED}${nr}.bin`)) return `${FORLED}${nr}.bin`;
}
