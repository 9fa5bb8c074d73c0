import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bildsumma, type Bildfil } from '../granskning/index.ts';

/** The name under which a picture is published. It changes with the bytes, so that a reader never has an old one. */
export function bildnamn({ rel, typ, summa }: Bildfil): string {
  const stam = rel
    .split('/')
    .at(-1)!
    .replace(/\.[^.]*$/, '');
  return `${stam}.${summa}.${typ}`;
}

export function bildadress(bild: Bildfil): string {
  return `/filer/bilder/${bildnamn(bild)}`;
}

/**
 * The bytes of a picture, as they were checked.
 *
 * @param rot the handbook's folder
 * @throws Error when the file has been changed since
 */
export function lasBildfil(rot: string, bild: Bildfil): Uint8Array<ArrayBuffer> {
  const byte = new Uint8Array(readFileSync(join(rot, bild.rel)));
  if (bildsumma(byte) === bild.summa) return byte;
  throw new Error(`Bilden ${bild.rel} ändrades medan handboken byggdes. Bygg en gång till.`);
}
