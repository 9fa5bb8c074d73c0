/** Where the font files lie that the site ships: Source Sans 3 from `@fontsource/source-sans-3`. */
import { createRequire } from 'node:module';
import path from 'node:path';

export const FONT_FAMILY = 'Source Sans 3';
const WEIGHTS = [400, 600, 700] as const;
const STYLES = ['normal', 'italic'] as const;
/** In the order asked: a character is taken from the first subset that has it. */
const SUBSETS = ['latin', 'latin-ext'] as const;

export type FontStyle = (typeof STYLES)[number];

export interface FaceFiles {
  readonly weight: number;
  readonly style: FontStyle;
  readonly files: readonly string[];
}

/** Every weight and style; `from` is a folder in the project to look for the package from. */
export function siteFontFiles(from: string = import.meta.dirname): FaceFiles[] {
  const { resolve } = createRequire(path.join(from, 'index.ts'));
  const folder = path.join(
    path.dirname(resolve('@fontsource/source-sans-3/package.json')),
    'files',
  );
  return WEIGHTS.flatMap((weight) =>
    STYLES.map((style) => {
      const file = (subset: string) => `source-sans-3-${subset}-${weight}-${style}.woff2`;
      return { weight, style, files: SUBSETS.map((subset) => path.join(folder, file(subset))) };
    }),
  );
}
