/** Whether a picture is whole: a download or a copy that was cut off shows half a picture, or none. */
import { crc32 } from 'node:zlib';
import type { Bildtyp } from './typer.ts';

const HEL: Record<Exclude<Bildtyp, 'svg'>, (byte: Buffer) => boolean> = {
  png: helPng,
  jpg: helJpeg,
  gif: (byte) => byte.includes(0x3b, Math.max(0, byte.length - 1024)),
  webp: (byte) => byte.length >= 12 && byte.readUInt32LE(4) + 8 <= byte.length,
  avif: helaBoxar,
};

export function arHel(byte: Buffer, typ: Exclude<Bildtyp, 'svg'>): boolean {
  return HEL[typ](byte);
}

/** Chunks with their length, name and checksum, up to the one that ends the picture. */
function helPng(byte: Buffer): boolean {
  for (let vid = 8; vid + 12 <= byte.length;) {
    const slut = vid + 8 + byte.readUInt32BE(vid);
    if (slut + 4 > byte.length) return false;
    if (crc32(byte.subarray(vid + 4, slut)) !== byte.readUInt32BE(slut)) return false;
    if (byte.toString('latin1', vid + 4, vid + 8) === 'IEND') return true;
    vid = slut + 4;
  }
  return false;
}

/** Goes from segment to segment, and in the coded data from mark to mark, to the mark that ends the picture. */
function helJpeg(byte: Buffer): boolean {
  let vid = 2;
  while (vid + 4 <= byte.length) {
    if (byte[vid] !== 0xff) return false;
    const marke = byte[vid + 1] ?? 0;
    if (marke === 0xff) vid++;
    else if (marke === 0xda) {
      vid = efterData(byte, vid + 2 + byte.readUInt16BE(vid + 2));
      if (byte[vid + 1] === 0xd9) return true;
    } else vid += 2 + byte.readUInt16BE(vid + 2);
  }
  return byte[vid] === 0xff && byte[vid + 1] === 0xd9;
}

/** The first mark after coded data. In the data, FF is followed by 0 or by the number of a restart. */
function efterData(byte: Buffer, fran: number): number {
  let vid = byte.indexOf(0xff, fran);
  while (vid >= 0 && vid + 1 < byte.length) {
    const nasta = byte[vid + 1] ?? 0;
    if (nasta !== 0 && nasta !== 0xff && (nasta < 0xd0 || nasta > 0xd7)) return vid;
    vid = byte.indexOf(0xff, vid + (nasta === 0xff ? 1 : 2));
  }
  return byte.length;
}

function helaBoxar(byte: Buffer): boolean {
  let vid = 0;
  while (vid + 8 <= byte.length) {
    const langd = byte.readUInt32BE(vid);
    // 0: to the end of the file. 1: a length of 64 bits follows, for what is too large to be a picture here.
    if (langd === 0) return true;
    if (langd < 8) return false;
    vid += langd;
  }
  return vid === byte.length;
}
