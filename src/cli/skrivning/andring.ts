import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, join, normalize, sep } from 'node:path';
import { Stopp } from '../grund/stopp.ts';
import { felkod } from '../grund/systemfel.ts';

/** One file to change. */
export interface Filandring {
  /** Path from the handbook's folder, with slashes. */
  fil: string;
  /** What it shall hold; null takes it away. */
  innehall: string | Uint8Array | null;
  /** The sum (`summa`) of what it held when it was read. Undefined: there must be no such file. */
  sett: string | undefined;
}

/** SHA-256 in hex of what a file holds. */
export function summa(innehall: string | Uint8Array): string {
  return createHash('sha256').update(innehall).digest('hex');
}

/**
 * What a file holds, and the sum to give back with a change of it. Undefined where there is none.
 *
 * @param rot the handbook's folder
 * @throws Stopp when the path leads out of the folder, or to something that is no file
 */
export function lasForAndring(
  rot: string,
  fil: string,
): { text: string; byte: Buffer; sett: string } | undefined {
  const byte = bytenI(platsFor(rot, fil));
  return byte && { text: byte.toString('utf8'), byte, sett: summa(byte) };
}

/** The bytes of a file, or undefined where there is none. */
export function bytenI(sokvag: string): Buffer | undefined {
  try {
    return readFileSync(sokvag);
  } catch (fel) {
    if (felkod(fel) === 'ENOENT' || felkod(fel) === 'ENOTDIR') return undefined;
    throw fel;
  }
}

/**
 * Where a file of a handbook lies on the disk. Links are not followed: what they lead to may belong to something else.
 *
 * @throws Stopp when the path leads out of the folder, through a link, or to something that is no file
 */
export function platsFor(rot: string, fil: string): string {
  const ren = normalize(fil);
  const delar = ren.split(sep);
  if (ren === '.' || delar.includes('..') || isAbsolute(ren) || fil.includes('\0'))
    throw new Stopp(`${fil} ligger utanför handbokens mapp. Inget skrevs.`);
  let sokvag = realpathSync(rot);
  for (const [nr, del] of delar.entries()) {
    sokvag = join(sokvag, del);
    provaSlag(sokvag, nr === delar.length - 1 ? 'fil' : 'mapp', fil);
  }
  return sokvag;
}

function provaSlag(sokvag: string, slag: 'fil' | 'mapp', fil: string): void {
  const post = lstatSync(sokvag, { throwIfNoEntry: false });
  if (!post) return;
  if (post.isSymbolicLink())
    throw new Stopp(
      `${fil} går genom en länk till en annan plats. Inget skrevs. Ersätt länken med det den pekar på.`,
    );
  if (slag === 'fil' ? !post.isFile() : !post.isDirectory())
    throw new Stopp(
      `${fil} går inte att skriva: där ligger något annat än en ${slag}. Inget skrevs. Flytta det som ligger där.`,
    );
}
