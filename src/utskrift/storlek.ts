import type { Handbok } from '../modell/typer.ts';

/** More chapters than this are no document: the browser takes hours and gigabytes to set them, and nobody turns its pages. */
export const FLEST_KAPITEL = 1500;

/** The mark on the page of a handbook that is too large for one print, for the one who makes documents of the pages. */
export const FOR_STOR = 'data-for-stor';

/** Whether the whole handbook is one print page and one PDF; else its parts are, one by one. */
export function rymsIEtt(bok: Pick<Handbok, 'kapitel'>): boolean {
  return bok.kapitel.length <= FLEST_KAPITEL;
}

/** Why there is no whole: for the page, and for whoever builds. */
export function forStorIOrd(bok: Pick<Handbok, 'kapitel'>): string {
  const [antal, flest] = [bok.kapitel.length, FLEST_KAPITEL].map((ett) =>
    ett.toLocaleString('sv-SE'),
  );
  return `Handboken har ${antal} kapitel. Fler än ${flest} går inte att skriva ut i ett.`;
}
