/** Unpacks a WOFF file to the TrueType or OpenType file that it holds: https://www.w3.org/TR/WOFF/ */
import { inflateSync } from 'node:zlib';

const WOFF = 0x774f4646;
/** Bytes of the head of a WOFF and of each entry of its table, and of those of the file inside. */
const WOFFHUVUD = 44;
const WOFFPOST = 20;
const HUVUD = 12;
const POST = 16;

/**
 * The font file inside a WOFF of version 1.
 *
 * @throws Error when the bytes are no such file
 */
export function packaUppWoff(woff: Uint8Array): Uint8Array {
  const vy = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (vy.getUint32(0) !== WOFF) throw new Error('Filen är inget typsnitt i formatet WOFF.');
  const antal = vy.getUint16(12);
  const delar = Array.from({ length: antal }, (_, nr) => lasDel(woff, vy, nr));
  return skriv(vy.getUint32(4), delar);
}

interface Del {
  namn: number;
  summa: number;
  data: Uint8Array;
}

function lasDel(woff: Uint8Array, vy: DataView, nr: number): Del {
  const plats = WOFFHUVUD + nr * WOFFPOST;
  const tal = (steg: number) => vy.getUint32(plats + steg);
  const packad = woff.subarray(tal(4), tal(4) + tal(8));
  // A table that would not have become smaller is stored as it is.
  const data = tal(8) < tal(12) ? new Uint8Array(inflateSync(packad)) : packad;
  return { namn: tal(0), summa: tal(16), data };
}

function skriv(slag: number, delar: readonly Del[]): Uint8Array {
  const platser: number[] = [];
  let slut = HUVUD + delar.length * POST;
  for (const { data } of delar) {
    platser.push(slut);
    slut += Math.ceil(data.length / 4) * 4;
  }
  const fil = new Uint8Array(slut);
  const vy = new DataView(fil.buffer);
  skrivHuvud(vy, slag, delar.length);
  delar.forEach(({ namn, summa, data }, nr) => {
    const plats = platser[nr]!;
    [namn, summa, plats, data.length].forEach((tal, steg) =>
      vy.setUint32(HUVUD + nr * POST + steg * 4, tal),
    );
    fil.set(data, plats);
  });
  return fil;
}

/** The three numbers after the count help a reader to search the table by halves. */
function skrivHuvud(vy: DataView, slag: number, antal: number): void {
  const halvor = Math.floor(Math.log2(antal));
  const omfang = 2 ** halvor * POST;
  vy.setUint32(0, slag);
  [antal, omfang, halvor, antal * POST - omfang].forEach((tal, steg) =>
    vy.setUint16(4 + steg * 2, tal),
  );
}
