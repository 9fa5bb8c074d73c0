import type { Del, Handbok } from './typer.ts';

/** How many tints the style has for the parts (--ton in styles/listor.css). */
const TONER = 3;

/** The class that gives a part its tint: they follow each other, so that neighbours differ. */
export function delton(bok: Handbok, del: Del): string {
  return `ton-${(bok.delar.indexOf(del) % TONER) + 1}`;
}
