/** The very font files that the site ships: Source Sans 3 from `@fontsource/source-sans-3`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { create, type Font } from 'fontkit';

export const FONT_FAMILY = 'Source Sans 3';
const WEIGHTS = [400, 600, 700] as const;
const STYLES = ['normal', 'italic'] as const;
/** In the order asked: a character is taken from the first subset that has it. */
const SUBSETS = ['latin', 'latin-ext'] as const;

export type FontStyle = (typeof STYLES)[number];

/** One weight and style, opened at first use (italics rarely are). */
export class Face {
  readonly weight: number;
  readonly style: FontStyle;
  readonly files: readonly string[];
  #fonts: readonly Font[] | undefined;

  constructor(weight: number, style: FontStyle, files: readonly string[]) {
    this.weight = weight;
    this.style = style;
    this.files = files;
  }

  get fonts(): readonly Font[] {
    return (this.#fonts ??= this.files.map((file) => create(readFileSync(file))));
  }

  /** The file that sets line height, as the first of a font family does in a browser. */
  get main(): Font {
    return this.fonts[0] as Font;
  }
}

/** All faces the site has; `from` is a folder in the project to look for the package from. */
export function siteFaces(from: string = import.meta.dirname): Face[] {
  const folder = fontFolder(from);
  const file = (subset: string, weight: number, style: string) =>
    path.join(folder, `source-sans-3-${subset}-${weight}-${style}.woff2`);
  return WEIGHTS.flatMap((weight) =>
    STYLES.map(
      (style) =>
        new Face(
          weight,
          style,
          SUBSETS.map((s) => file(s, weight, style)),
        ),
    ),
  );
}

/** The face a browser would take: the style counts before the weight. */
export function pickFace(faces: readonly Face[], weight: number, style: string): Face {
  const wanted = style === 'italic' || style === 'oblique' ? 'italic' : 'normal';
  const distance = (f: Face) => (f.style === wanted ? 0 : 1000) + Math.abs(f.weight - weight);
  return faces.reduce((best, face) => (distance(face) < distance(best) ? face : best));
}

function fontFolder(from: string): string {
  const { resolve } = createRequire(path.join(from, 'index.ts'));
  const manifest = resolve('@fontsource/source-sans-3/package.json');
  return path.join(path.dirname(manifest), 'files');
}
