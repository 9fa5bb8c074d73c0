import type { Diagram } from './alla.ts';
import type { Ritat } from './rita.ts';

/** Pixels: a picture of one page of the handbook has this much room there, on a large screen. */
const BREDAST = 1200;
/** Pixels: a higher picture is read through a window where it stands in a page. */
const HOGST = 2200;

/** Pixels: a picture no wider than this may shrink to the narrowest screen and still be read. */
const SMALAST = 340;

export function farKrympa(bredd: number): boolean {
  return bredd <= SMALAST;
}

export function arHog(hojd: number): boolean {
  return hojd > HOGST;
}

/** Whether a diagram has a page of its own. Small ones about a single page have not. */
export function harEgenSida(diagram: Diagram, { bred }: Ritat): boolean {
  return !diagram.lokal || bred.bredd > BREDAST || arHog(bred.hojd);
}
