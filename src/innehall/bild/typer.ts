import type { Kod } from '../../problem/koder.ts';

/** The kinds of picture that a page may show, by the ending of the file. */
export const ANDELSER = {
  png: ['png'],
  jpg: ['jpg', 'jpeg'],
  gif: ['gif'],
  webp: ['webp'],
  avif: ['avif'],
  svg: ['svg'],
} as const satisfies Record<string, readonly string[]>;

export type Bildtyp = keyof typeof ANDELSER;

/** A picture that can be shown, with its size in pixels as a browser shows it. */
export interface Bild {
  typ: Bildtyp;
  bredd: number;
  hojd: number;
}

/** A picture of a handbook that may be shown. */
export interface Bildfil extends Bild {
  /** Path from the handbook's folder, with slashes. */
  rel: string;
  /** Of the bytes that were read (bildsumma). */
  summa: string;
}

/** Why a file cannot be shown as a picture, in Swedish. */
export interface Bildfel {
  kod: Extract<Kod, 'BILD-TYP' | 'BILD-TRASIG' | 'BILD-OSAKER'>;
  text: string;
  atgard?: string;
  /** In an SVG. */
  rad?: number;
  kolumn?: number;
}

export function arBildfel(bild: Bild | Bildfel): bild is Bildfel {
  return 'kod' in bild;
}
