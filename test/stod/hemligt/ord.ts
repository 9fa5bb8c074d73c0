/** Made-up words that mark what nobody but those who work in the kommun may read. */

const STAVELSER = 'ba de fi go hu ja ke li mo nu ra se'.split(' ');

/** Words by what they mark, in the order they were asked for. */
export class Hemligheter {
  readonly alla = new Map<string, string>();

  /** A word of its own for a kind of secret: small letters, fit for a file's name. */
  ny(slag: string): string {
    const nr = this.alla.size;
    const [a, b] = [
      STAVELSER[Math.floor(nr / STAVELSER.length)]!,
      STAVELSER[nr % STAVELSER.length]!,
    ];
    const ord = `xqv${a}${b}zum`;
    this.alla.set(ord, slag);
    return ord;
  }
}

/** What is looked for: search keeps stems of words, and takes words apart. */
export function stam(ord: string): string {
  return ord.slice(0, -3);
}
