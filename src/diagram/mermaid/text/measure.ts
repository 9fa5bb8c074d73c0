/**
 * Measures text as Blink does for SVG text: a run is shaped with kerning, and its ink is each
 * glyph's box rounded out to whole pixels.
 */
import type { Font } from 'fontkit';
import { pickFace, type Face } from './fonts.ts';

export interface Run {
  /** Advance of the whole run. */
  readonly width: number;
  /** Where the ink begins and ends, the pen starting at 0: what kerning and italics overhang. */
  readonly left: number;
  readonly right: number;
  /** Characters that no shipped font has; the browser takes them from elsewhere. */
  readonly missing: readonly string[];
}

export interface LineMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly xHeight: number;
}

/** Soft hyphen and zero width space: they take no room and need no glyph. */
const INVISIBLE = new Set(['\u00ad', '\u200b']);
const MAX_REMEMBERED = 20_000;

export class TextMeasurer {
  /** Characters without a glyph since the set was last cleared. */
  readonly missing = new Set<string>();
  readonly #faces: readonly Face[];
  readonly #remembered = new Map<string, Run>();

  constructor(faces: readonly Face[]) {
    this.#faces = faces;
  }

  face(weight: number, style: string): Face {
    return pickFace(this.#faces, weight, style);
  }

  /** x-height as a share of the font size, for the unit `ex`. */
  get exRatio(): number {
    const font = this.face(400, 'normal').main;
    return font.xHeight / font.unitsPerEm;
  }

  line(face: Face, size: number): LineMetrics {
    const scale = size / face.main.unitsPerEm;
    return {
      ascent: Math.round(face.main.ascent * scale),
      descent: Math.round(-face.main.descent * scale),
      xHeight: face.main.xHeight * scale,
    };
  }

  run(face: Face, size: number, text: string): Run {
    const key = `${face.weight}${face.style}|${size}|${text}`;
    let run = this.#remembered.get(key);
    if (!run) {
      if (this.#remembered.size >= MAX_REMEMBERED) this.#remembered.clear();
      run = shape(face, size, text);
      this.#remembered.set(key, run);
    }
    for (const character of run.missing) this.missing.add(character);
    return run;
  }
}

function shape(face: Face, size: number, text: string): Run {
  const missing: string[] = [];
  let [pen, left, right] = [0, 0, 0];
  for (const part of byFont(face, text)) {
    if (part.font) {
      const ink = inkOf(part.font, size, part.text);
      left = Math.min(left, pen + ink.left);
      right = Math.max(right, pen + ink.right);
      pen += ink.width;
      continue;
    }
    for (const character of part.text) {
      if (INVISIBLE.has(character)) continue;
      missing.push(character);
      pen += size;
    }
  }
  // Blink keeps lengths in 1/64 pixel and rounds up; the slack forgives floating point.
  const width = Math.ceil(pen * 64 - 0.05) / 64;
  return { width, left, right: Math.max(right, width), missing };
}

function inkOf(font: Font, size: number, text: string) {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let [pen, left, right] = [0, 0, 0];
  glyphs.forEach(({ bbox }, i) => {
    const position = positions[i];
    const at = pen + (position?.xOffset ?? 0) * scale;
    if (Number.isFinite(bbox.minX) && bbox.minX <= bbox.maxX && bbox.maxX !== 0) {
      left = Math.min(left, at + Math.floor(bbox.minX * scale));
      right = Math.max(right, at + Math.ceil(bbox.maxX * scale));
    }
    pen += (position?.xAdvance ?? 0) * scale;
  });
  return { width: pen, left, right };
}

/** Neighbouring characters from the same font file are shaped together. */
function byFont(face: Face, text: string): { font: Font | undefined; text: string }[] {
  const parts: { font: Font | undefined; text: string }[] = [];
  for (const character of text) {
    const font = fontFor(face, character);
    const last = parts.at(-1);
    if (last && last.font === font) last.text += character;
    else parts.push({ font, text: character });
  }
  return parts;
}

function fontFor(face: Face, character: string): Font | undefined {
  if (INVISIBLE.has(character)) return undefined;
  const codePoint = character.codePointAt(0) ?? 0;
  return face.fonts.find((font) => font.hasGlyphForCodePoint(codePoint));
}
