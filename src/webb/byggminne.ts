/** What costs to make and is made of no more than its key says, kept between builds. */
import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

interface Sparat {
  marke: string;
  poster: Map<string, unknown>;
}

/**
 * A memory in a file. What this build has not asked for is forgotten when it is saved.
 */
export class Byggminne {
  readonly #fil: string | undefined;
  readonly #marke: string;
  readonly #fore: Map<string, unknown>;
  readonly #nu = new Map<string, unknown>();
  #nytt = false;

  /**
   * @param fil where it is kept; without one, nothing is remembered
   * @param marke sum of the program: what another has made is not used
   */
  constructor(fil?: string, marke = '') {
    this.#fil = fil;
    this.#marke = marke;
    const sparat = fil === undefined ? undefined : (lasSkyddat(fil) as Sparat | undefined);
    this.#fore = sparat?.marke === marke ? sparat.poster : new Map();
  }

  /** What was made with this key before, or is made now. The key says all that it depends on. */
  hamta<T>(nyckel: string, gor: () => T): T {
    const kant = this.#kant<T>(nyckel);
    if (kant !== undefined) return kant;
    const varde = gor();
    this.#minns(nyckel, varde);
    return varde;
  }

  /** The same of what takes time to make. */
  async hamtaSen<T>(nyckel: string, gor: () => Promise<T>): Promise<T> {
    const kant = this.#kant<T>(nyckel);
    if (kant !== undefined) return kant;
    const varde = await gor();
    this.#minns(nyckel, varde);
    return varde;
  }

  /** Whether something was made with this key before. */
  har(nyckel: string): boolean {
    return this.#kant(nyckel) !== undefined;
  }

  /** Keeps what was remembered with keys that begin so, though this build did not ask for it. */
  behall(borjan: string): void {
    for (const [nyckel, varde] of this.#fore)
      if (nyckel.startsWith(borjan)) this.#nu.set(nyckel, varde);
  }

  spara(): void {
    const lika = !this.#nytt && this.#nu.size === this.#fore.size;
    if (this.#fil !== undefined && !lika)
      skrivSkyddat(this.#fil, { marke: this.#marke, poster: this.#nu } satisfies Sparat);
  }

  #kant<T>(nyckel: string): T | undefined {
    const varde = (this.#nu.get(nyckel) ?? this.#fore.get(nyckel)) as T | undefined;
    if (varde !== undefined) this.#nu.set(nyckel, varde);
    return varde;
  }

  #minns(nyckel: string, varde: unknown): void {
    this.#nu.set(nyckel, varde);
    this.#nytt = true;
  }
}

/** A short sum of a text or of bytes, for keys. */
export function summaAv(innehall: string | Uint8Array): string {
  return hash('sha256', innehall, 'base64url');
}

const SUMMA_BYTE = 32;

/** What was written with `skrivSkyddat` by this user; undefined when it is not there, or is not whole. */
export function lasSkyddat(fil: string): unknown {
  try {
    const jag = process.getuid?.();
    if (jag !== undefined && statSync(fil).uid !== jag) return undefined;
    const allt = readFileSync(fil);
    const innehall = allt.subarray(SUMMA_BYTE);
    if (!allt.subarray(0, SUMMA_BYTE).equals(hash('sha256', innehall, 'buffer'))) return undefined;
    return deserialize(innehall);
  } catch {
    // Not there, cut off, or of another Node.
    return undefined;
  }
}

/** Writes a value whole or not at all. That it cannot be written is no reason to stop: it is made anew the next time. */
export function skrivSkyddat(fil: string, varde: unknown): void {
  const halv = `${fil}-${process.pid}`;
  try {
    const innehall = serialize(varde);
    mkdirSync(dirname(fil), { recursive: true });
    writeFileSync(halv, Buffer.concat([hash('sha256', innehall, 'buffer'), innehall]));
    renameSync(halv, fil);
  } catch {
    if (existsSync(halv)) rmSync(halv, { force: true });
  }
}
