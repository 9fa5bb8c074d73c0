/** Headings made by a row of signs under a text. Nobody writes them on purpose here: it is a line without its blank line. */
import type { Heading } from 'mdast';
import { nodplats } from './trad.ts';

/** Whether a heading is underlined, and does not begin with #. */
export function arUnderstruken(rubrik: Heading, rader: string[]): boolean {
  const { rad, kolumn } = nodplats(rubrik);
  return rader[rad - 1]?.[kolumn - 1] !== '#';
}
