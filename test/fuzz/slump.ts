/** Chance that can be repeated: the same seed gives the same choices on every machine. */
export class Slump {
  #lage: number;

  constructor(fro: number) {
    this.#lage = fro >>> 0;
  }

  /** A number from 0 up to, but not including, 1. Mulberry32: small, fast and good enough to choose test data by. */
  #del(): number {
    this.#lage = (this.#lage + 0x6d2b79f5) >>> 0;
    let t = Math.imul(this.#lage ^ (this.#lage >>> 15), this.#lage | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to, but not including, `under`. */
  tal(under: number): number {
    return Math.floor(this.#del() * under);
  }

  chans(del: number): boolean {
    return this.#del() < del;
  }

  /** One of a list. */
  nagot<T>(lista: readonly T[]): T {
    return lista[this.tal(lista.length)]!;
  }

  /** From `minst` to `flest` things, each made anew. */
  nagra<T>(minst: number, flest: number, gor: () => T): T[] {
    return Array.from({ length: minst + this.tal(flest - minst + 1) }, gor);
  }
}

/** The seed of one document in a run: far from that of the next. */
export function froFor(fro: number, nr: number): number {
  return Math.imul(fro + 1, 0x9e3779b1) ^ Math.imul(nr + 1, 0x85ebca6b);
}
