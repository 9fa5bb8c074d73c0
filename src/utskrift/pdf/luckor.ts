/** Where a picture that has no room left on its page has left the page empty. */
import type { Plats } from './sidnummer.ts';

/** A picture and the block before it, by their ids. */
export interface Bildplats {
  bild: string;
  fore: string;
  /** How tall the block before it is, in CSS pixels. */
  forehojd: number;
}

/** A picture that went to the next page, and the room that it left behind it, in CSS pixels. */
export interface Lucka {
  bild: string;
  rum: number;
}

/** The type area of an A4 with the margins of styles/tryck.css, in points. */
const SIDHOJD = 722.9;
/** Chromium counts from the bottom of the sheet as if the type area began at its top. */
const TOPP = 841.9;
const FOT = TOPP - SIDHOJD;
/** CSS pixels in a point. */
const PIXLAR = 96 / 72;
/** A page may be this empty before a picture; text is moved there when it is more. Each move is one more print. */
const LEDIGT = 0.5 * SIDHOJD;

/**
 * Finds the gaps of a printed document.
 *
 * @param bilder the pictures, with the block before each and its height in CSS pixels
 * @param platser where those stand, as read off the PDF
 */
export function hittaLuckor(bilder: Bildplats[], platser: Record<string, Plats>): Lucka[] {
  return bilder.flatMap(({ bild, fore, forehojd }) => {
    const [har, dar] = [platser[bild], platser[fore]];
    if (!har || !dar) return [];
    const slut = slutet(dar, forehojd / PIXLAR);
    const rum = slut.y - FOT;
    return slut.sida < har.sida && rum > LEDIGT ? [{ bild, rum: rum * PIXLAR }] : [];
  });
}

/** Where a block ends that begins at a place; it may run over several pages. */
function slutet({ sida, y }: Plats, hojd: number): Plats {
  const over = FOT - (y - hojd);
  if (over <= 0) return { sida, y: y - hojd };
  const sidor = Math.ceil(over / SIDHOJD);
  return { sida: sida + sidor, y: TOPP - (over - (sidor - 1) * SIDHOJD) };
}
