import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BILAGETYPER, bildsumma, type Bilagefil } from '../granskning/index.ts';
import type { AnyNod, Handbok, Rapost } from './typer.ts';

/** An attachment as a reader meets it. */
export interface Bilaga {
  titel: string;
  adress: string;
  /** "PDF, 1,2 MB" */
  slag: string;
}

/** The attachments of a page, in the order of its file. */
export function bilagorFor(nod: AnyNod, bok: Handbok): Bilaga[] {
  return bilagorI(nod.data).flatMap(({ fil, titel }) => {
    const ett = bok.bilagor.get(fil);
    return ett ? [{ titel, adress: `/bilagor/${fil}`, slag: slagOchStorlek(ett) }] : [];
  });
}

/** What the data of a page says of its attachments. */
export function bilagorI(data: Rapost['data']): { fil: string; titel: string }[] {
  return 'bilagor' in data ? data.bilagor : [];
}

/** "PDF, 1,2 MB" */
export function slagOchStorlek({ typ, storlek }: Bilagefil): string {
  return `${BILAGETYPER[typ].namn}, ${storlekIOrd(storlek)}`;
}

/** "812 kB", "1,2 MB" */
export function storlekIOrd(byte: number): string {
  if (byte < 999_500) return `${Math.max(1, Math.round(byte / 1000))} kB`;
  return `${(byte / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}

/**
 * The bytes of an attachment, as they were checked.
 *
 * @param rot the handbook's folder
 * @throws Error when the file has been changed since
 */
export function lasBilagefil(rot: string, { fil, summa }: Bilagefil): Uint8Array<ArrayBuffer> {
  const byte = new Uint8Array(readFileSync(join(rot, 'bilagor', fil)));
  if (bildsumma(byte) === summa) return byte;
  throw new Error(`Bilagan ${fil} ändrades medan handboken byggdes. Bygg en gång till.`);
}
