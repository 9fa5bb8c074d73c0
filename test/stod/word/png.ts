/** Makes small pictures of bars for the documents of the tests. */
import { deflateSync, crc32 } from 'node:zlib';

/** A PNG with one bar a number, each as high as its number of parts of ten. */
export function staplar(tal: readonly number[], bredd = 240, hojd = 120): Buffer {
  const rader = Array.from({ length: hojd }, (_, y) => {
    const punkter = Array.from({ length: bredd }, (_, x) => {
      const stapel = tal[Math.floor((x / bredd) * tal.length)] ?? 0;
      const inne = (x / bredd) * tal.length - Math.floor((x / bredd) * tal.length) < 0.7;
      return inne && hojd - y <= (stapel / 10) * hojd ? [0x1f, 0x5f, 0x8b] : [0xff, 0xff, 0xff];
    });
    return [0, ...punkter.flat()];
  });
  const huvud = Buffer.alloc(13);
  huvud.writeUInt32BE(bredd, 0);
  huvud.writeUInt32BE(hojd, 4);
  huvud.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    bit('IHDR', huvud),
    bit('IDAT', deflateSync(Buffer.from(rader.flat()))),
    bit('IEND', Buffer.alloc(0)),
  ]);
}

function bit(namn: string, data: Buffer): Buffer {
  const inre = Buffer.concat([Buffer.from(namn, 'latin1'), data]);
  const ut = Buffer.alloc(inre.length + 8);
  ut.writeUInt32BE(data.length, 0);
  inre.copy(ut, 4);
  ut.writeUInt32BE(crc32(inre), inre.length + 4);
  return ut;
}
