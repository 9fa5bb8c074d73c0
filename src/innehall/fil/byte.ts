/** The bytes of a file: those of a text that has not been saved yet, or else those on disk. */
import { readFileSync } from 'node:fs';

export function byteI({ sokvag, iMinnet }: { sokvag: string; iMinnet?: string }): Uint8Array {
  return iMinnet === undefined ? readFileSync(sokvag) : Buffer.from(iMinnet);
}
