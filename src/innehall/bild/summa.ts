import { createHash } from 'node:crypto';

/** Tells the bytes of one picture from those of another: 8 hexadecimal digits of SHA-256. */
export function bildsumma(byte: Uint8Array): string {
  return createHash('sha256').update(byte).digest('hex').slice(0, 8);
}
