/** Numbers that look like chance and are always the same: from a text, and one after the other. The same in Node and in the browser. */

/** A number of 32 bits from a text (FNV-1a over its UTF-16, with the last step of MurmurHash3, so that near texts end far apart). */
export function summaAv(text: string): number {
  let tal = 0x811c9dc5;
  for (let nr = 0; nr < text.length; nr++) tal = Math.imul(tal ^ text.charCodeAt(nr), 0x01000193);
  tal = Math.imul(tal ^ (tal >>> 16), 0x85ebca6b);
  tal = Math.imul(tal ^ (tal >>> 13), 0xc2b2ae35);
  return (tal ^ (tal >>> 16)) >>> 0;
}

/** Numbers from 0 to 1, one after the other (mulberry32). */
export function slump(fro: number): () => number {
  let tal = fro >>> 0;
  return () => {
    tal = (tal + 0x6d2b79f5) >>> 0;
    let ett = Math.imul(tal ^ (tal >>> 15), tal | 1);
    ett ^= ett + Math.imul(ett ^ (ett >>> 7), ett | 61);
    return ((ett ^ (ett >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A list in another order, the same one for the same seed. The list is left as it is. */
export function blanda<T>(lista: readonly T[], fro: number): T[] {
  const nasta = slump(fro);
  const blandad = [...lista];
  for (let kvar = blandad.length; kvar > 1; kvar--) {
    const vald = Math.floor(nasta() * kvar);
    [blandad[kvar - 1], blandad[vald]] = [blandad[vald]!, blandad[kvar - 1]!];
  }
  return blandad;
}

/** The same, but never in the order that it had. */
export function blandaOm<T>(lista: readonly T[], fro: number): T[] {
  const blandad = blanda(lista, fro);
  const samma = blandad.every((ett, plats) => ett === lista[plats]);
  return samma ? [...blandad.slice(1), ...blandad.slice(0, 1)] : blandad;
}
