/** Numbers that look like chance and are always the same: from a text, and one after the other. The same in Node and in the browser. */

/** A number of 32 bits from a text (FNV-1a over its UTF-16, with the last step of MurmurHash3, so that near texts end far apart). */
export function summaAv(text: string): number {
  let tal = 0x811c9dc5;
  for (let nr = 0; nr < text.length; nr++) tal = Math.imul(tal ^ text.charCodeAt(nr), 0x01000193);
  tal = Math.imul(tal ^ (tal >>> 16), 0x85ebca6b);
  tal = Math.imul(tal ^ (tal >>> 13), 0xc2b2ae35);
  return (tal ^ (tal >>> 16)) >>> 0;
}
