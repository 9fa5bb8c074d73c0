/** Measures and breaks the words of a picture, set as the site sets them. */
import { siteFaces } from '../mermaid/text/fonts.ts';
import { TextMeasurer } from '../mermaid/text/measure.ts';
import { delaOrd } from './ordbrott.ts';
import type { Stil } from './typer.ts';

/** Pixels: all text on the drawing board, as src/styles/ritbord.css has it. */
export const TEXTSTORLEK = 15;
/** Pixels: a heading in a picture. */
const RUBRIKSTORLEK = 20;
/** Pixels from one baseline to the next. */
export const RADHOJD = 19;
/** Pixels that a text reaches above and below its baseline. */
export const OVER_BASLINJEN = 14;
export const UNDER_BASLINJEN = 4;

let matare: TextMeasurer | undefined;

/** The width of a text on one line, in pixels. */
export function textbredd(text: string, stil: Stil = 'text'): number {
  matare ??= new TextMeasurer(siteFaces());
  const fet = stil === 'namn' || stil === 'rubrik';
  const snitt = matare.face(fet ? 600 : 400, 'normal');
  return matare.run(snitt, stil === 'rubrik' ? RUBRIKSTORLEK : TEXTSTORLEK, text).width;
}

/**
 * Breaks a text into lines no wider than `bredd`, about equally long: a lone word at the end reads badly in a box.
 * A word is only taken apart when it does not fit on a line by itself, and then between the parts of the compound.
 */
export function bryt(text: string, bredd: number, stil: Stil = 'text'): string[] {
  const bitar = ordbitar(text, bredd, stil);
  const antal = fyll(bitar, bredd, stil).length;
  const helbredd = textbredd(text, stil);
  for (let smal = helbredd / antal; smal < bredd; smal += 4) {
    const rader = fyll(bitar, smal, stil);
    if (rader.length === antal && rader.every((rad) => textbredd(rad, stil) <= bredd)) return rader;
  }
  return fyll(bitar, bredd, stil);
}

/** A word or a part of one; the next part of the same word follows without a space. */
interface Bit {
  text: string;
  /** Ends inside a word: a hyphen stands here if the line ends here. */
  delad: boolean;
}

function ordbitar(text: string, bredd: number, stil: Stil): Bit[] {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(' ')
    .flatMap((ord) => {
      const delar = textbredd(ord, stil) <= bredd ? [ord] : delaOrd(ord, ryms(bredd, stil));
      return delar.map((del, nr) => ({ text: del, delad: nr < delar.length - 1 }));
    });
}

const ryms = (bredd: number, stil: Stil) => (del: string) =>
  textbredd(medStreck(del), stil) <= bredd;

function fyll(bitar: Bit[], bredd: number, stil: Stil): string[] {
  const rader: string[] = [];
  let delad = false;
  for (const bit of bitar) {
    const rad = rader.at(-1);
    const ihop = rad === undefined ? bit.text : rad + (delad ? '' : ' ') + bit.text;
    const slut = bit.delad ? medStreck(ihop) : ihop;
    if (rad !== undefined && textbredd(slut, stil) <= bredd) rader[rader.length - 1] = ihop;
    else {
      if (rad !== undefined && delad) rader[rader.length - 1] = medStreck(rad);
      rader.push(bit.text);
    }
    delad = bit.delad;
  }
  return rader;
}

/** A hyphen at the end, unless one stands there: "Nyby–" and "omsorgs-" have theirs. */
const medStreck = (text: string) => (/[-–/]$/.test(text) ? text : `${text}-`);
