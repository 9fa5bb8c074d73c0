import { crc32, deflateSync } from 'node:zlib';

type Farg = readonly [rod: number, gron: number, bla: number];

/** A real picture: a PNG of the given size in one colour, with a diagonal so that it can be told apart. */
export function png(bredd: number, hojd: number, farg: Farg): Buffer {
  return pngAv(bredd, hojd, (x, y) => (x === y ? [0, 0, 0] : farg));
}

/** A PNG of the given size, point by point. */
export function pngAv(bredd: number, hojd: number, punkt: (x: number, y: number) => Farg): Buffer {
  const rader = Array.from({ length: hojd }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: bredd }, (_, x) => punkt(x, y)).flat()]),
  );
  const huvud = Buffer.alloc(13);
  huvud.writeUInt32BE(bredd, 0);
  huvud.writeUInt32BE(hojd, 4);
  // 8 bits a channel, three channels, no interlacing.
  huvud.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    del('IHDR', huvud),
    del('IDAT', deflateSync(Buffer.concat(rader))),
    del('IEND', Buffer.alloc(0)),
  ]);
}

function del(typ: string, data: Buffer): Buffer {
  const innehall = Buffer.concat([Buffer.from(typ, 'latin1'), data]);
  const langd = Buffer.alloc(4);
  langd.writeUInt32BE(data.length);
  const summa = Buffer.alloc(4);
  summa.writeUInt32BE(crc32(innehall));
  return Buffer.concat([langd, innehall, summa]);
}
