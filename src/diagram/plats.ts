/** How much room a drawing asks for, and how it is marked so that a page shows the one that fits its place. */
import type { Ritning } from './mermaid/index.ts';
import { TEXTSTORLEK } from './ritbord/index.ts';

/** Pixels: type is not shown smaller than this. */
const MINSTA_TEXT = 12;
/** Pixels: the smallest type of Mermaid's drawings at full size, and that of the axis of a gantt. */
const MERMAIDTEXT = 16;
const AXELTEXT = 12;
/** Pixels that the frame of a picture takes at both sides together. */
const RAM = 10;
/** Pixels between two steps of room. */
const STEG = 4;
/** Pixels: the room in the narrowest window, 320 px. */
export const SMALASTE_RUM = 280;
/** Pixels: the room in a phone, a window of 390 px, and beside the menu and the facts in one of 1280 px. */
export const TELEFON = 352;
export const DATOR = 726;

/** The least room, in pixels, where the drawing can be shown with its words at twelve pixels. */
export function rumsbehov({ bredd, slag }: Pick<Ritning, 'bredd' | 'slag'>): number {
  const text = slag === 'tavla' ? TEXTSTORLEK : slag === 'gantt' ? AXELTEXT : MERMAIDTEXT;
  return Math.ceil(((bredd * MINSTA_TEXT) / text + RAM) / STEG) * STEG;
}

/**
 * Classes of a drawing that is shown where there is so much room. What follows it stands in its place elsewhere;
 * after the last of a picture that is the words.
 */
export function rumsklasser(behov: number, sist: boolean): string[] {
  if (behov <= SMALASTE_RUM) return ['bild-fran-0'];
  return [`bild-fran-${behov}`, ...(sist ? [`bild-sist-${behov}`] : [])];
}

/** The rules of those classes, for drawings that ask for so much room. `.bild` is a container: see src/styles/diagram.css. */
export function rumsregler(behov: Iterable<number>): string {
  const stora = [...new Set(behov)].filter((rum) => rum > SMALASTE_RUM).sort((a, b) => a - b);
  const regler = stora.map(
    (rum) =>
      `@container bild (width<${rum}px){.bild-fran-${rum}{display:none}` +
      `@supports selector(::details-content){.bild-sist-${rum}~.bild-fot summary{display:none}` +
      `.bild-sist-${rum}~.bild-fot details::details-content{display:block;content-visibility:visible;block-size:auto}}}` +
      `@container bild (width>=${rum}px){.bild-fran-${rum}~.bild-annars{display:none}}`,
  );
  return `@media screen{.bild-fran-0~.bild-annars{display:none}${regler.join('')}}`;
}
