/** Measures text as PowerPoint sets it, for the widest of the typefaces that a deck may be shown in. */
import { siteFaces } from '../../diagram/mermaid/text/fonts.ts';
import { TextMeasurer } from '../../diagram/mermaid/text/measure.ts';
import { INDRAG, MELLANRUM, PUNKTER_PER_TUM, RADER, STORLEK } from './matt.ts';

/** So much wider is Arial, which stands in on a machine without Source Sans 3: see src/styles/typsnitt.css. */
const ARIAL = 1 / 0.935;
/** The height of a line of Source Sans 3, as a share of its size. Arial's is lower. */
const RADHOJD = 1.424;
/** Letters are measured at this size, and the width counted up. */
const PROV = 100;

let matare: TextMeasurer | undefined;

/** A paragraph of a text frame. */
export interface Stycke {
  slag: 'text' | 'fråga' | 'not' | 'punkt' | 'nummer' | 'lank';
  text: string;
  /** Where a link leads, under the base path. */
  adress?: string;
}

/** Inches: the width of a text on one line. */
export function textbredd(text: string, storlek: number, fet = false): number {
  matare ??= new TextMeasurer(siteFaces());
  const { width } = matare.run(matare.face(fet ? 700 : 400, 'normal'), PROV, text);
  return ((width * storlek) / PROV / PUNKTER_PER_TUM) * ARIAL;
}

/** Lines of a text, broken between words. A word wider than the line goes on to the next. */
export function radantal(text: string, bredd: number, storlek: number, fet = false): number {
  const mellan = textbredd('\u00a0', storlek, fet);
  let [rader, at] = [1, 0];
  for (const ord of text.split(/\s+/)) {
    const vidd = textbredd(ord, storlek, fet);
    if (at > 0 && at + mellan + vidd > bredd) [rader, at] = [rader + 1, 0];
    rader += Math.floor(vidd / bredd);
    at += (at > 0 ? mellan : 0) + (vidd % bredd);
  }
  return rader;
}

/** Inches: the height of a text frame with such paragraphs. */
export function kroppshojd(stycken: readonly Stycke[], bredd: number, storlek: number): number {
  const rader = stycken.map((ett) => styckeshojd(ett, bredd, storlek));
  const mellan = ((stycken.length - 1) * RADER.mellan) / PUNKTER_PER_TUM;
  return rader.reduce((summa, ett) => summa + ett, 0) + mellan;
}

function styckeshojd({ slag, text }: Stycke, bredd: number, storlek: number): number {
  const egen = slag === 'not' ? STORLEK.not : storlek;
  const indrag = { text: 0, fråga: 0, not: 0, punkt: INDRAG, lank: INDRAG, nummer: INDRAG * 1.3 }[
    slag
  ];
  return radantal(text, bredd - indrag, egen, slag === 'fråga') * radhojd(egen, RADER.kropp);
}

/** Inches: a line of a size, set at such a share of what the font asks for. */
export const radhojd = (storlek: number, andel: number): number =>
  (storlek * RADHOJD * andel) / PUNKTER_PER_TUM;

/** Heights of parts that stand on each other, with the air between. */
export const staplade = (hojder: readonly number[]): number =>
  hojder.reduce((summa, ett) => summa + ett, 0) + MELLANRUM * Math.max(0, hojder.length - 1);
