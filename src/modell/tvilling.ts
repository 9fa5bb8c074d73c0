import { omnamndAv } from './hanvisningar.ts';
import type { Kapitel, Popular } from './typer.ts';

/** The plain-language twin of a chapter, when it has one. */
export function popularFor(kapitel: Kapitel): Popular | undefined {
  return omnamndAv(kapitel, 'popular', 'kapitel')[0];
}
