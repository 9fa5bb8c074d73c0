import type { Handbok, Modul } from '../typer.ts';

/** The modules that all readers take, for the slide show of the whole; none where a handbook has fewer than two: then there is no such show. */
export function modulerIHela(bok: Handbok): Modul[] {
  const moduler = bok.utbildning.filter(({ data }) => data.gren === undefined);
  return moduler.length < 2 ? [] : moduler;
}
