/** The site's fonts, opened to measure with. */
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { siteFontFiles, type FaceFiles, type FontStyle } from './font-files.ts';

/** One weight and style, opened at first use (italics rarely are). */
export class Face implements FaceFiles {
  readonly weight: number;
  readonly style: FontStyle;
  readonly files: readonly string[];
  #fonts: readonly Font[] | undefined;

  constructor({ weight, style, files }: FaceFiles) {
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

/** All faces the site has. */
export const siteFaces = (): Face[] => siteFontFiles().map((files) => new Face(files));

/** The face a browser would take: the style counts before the weight. */
export function pickFace(faces: readonly Face[], weight: number, style: string): Face {
  const wanted = style === 'italic' || style === 'oblique' ? 'italic' : 'normal';
  const distance = (f: Face) => (f.style === wanted ? 0 : 1000) + Math.abs(f.weight - weight);
  return faces.reduce((best, face) => (distance(face) < distance(best) ? face : best));
}
