import type { Kod } from '../../problem/koder.ts';

/** The kinds of file that may be attached to a page, by ending: as a reader knows them, and as a server sends them. None of them runs in a browser. */
export const BILAGETYPER = {
  pdf: { namn: 'PDF', mime: 'application/pdf' },
  docx: {
    namn: 'Word',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: {
    namn: 'Excel',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  pptx: {
    namn: 'PowerPoint',
    mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  odt: { namn: 'OpenDocument-text', mime: 'application/vnd.oasis.opendocument.text' },
  ods: { namn: 'OpenDocument-kalkyl', mime: 'application/vnd.oasis.opendocument.spreadsheet' },
  odp: { namn: 'OpenDocument-bildspel', mime: 'application/vnd.oasis.opendocument.presentation' },
} as const;

export type Bilagetyp = keyof typeof BILAGETYPER;

/** An attachment that may be published. */
export interface Bilagefil {
  /** Its name in the folder bilagor. */
  fil: string;
  typ: Bilagetyp;
  /** Its size in bytes. */
  storlek: number;
  /** Of the bytes that were read. */
  summa: string;
}

/** Why a file cannot be attached, in Swedish. */
export interface Bilagefel {
  kod: Extract<Kod, 'BILAGA-TYP' | 'BILAGA-TRASIG' | 'BILAGA-OSAKER'>;
  text: string;
  atgard?: string;
}

export function arBilagetyp(andelse: string): andelse is Bilagetyp {
  return Object.hasOwn(BILAGETYPER, andelse);
}
