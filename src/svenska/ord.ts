import { vik } from './vikning.ts';

/** The words of a text: runs of letters and digits, lower case. "VAD-dokument" gives two. */
export function orden(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Folded for comparison: lower case, å ä → a, ö → o. */
export function vikform(text: string): string {
  return vik(text.toLowerCase());
}

/** An id as it is typed in many ways: "KS/2018:202", "ks 2018:202" → "ks2018202". */
export function idform(text: string): string {
  return vikform(text).replace(/[^a-z0-9]+/g, '');
}
