import type { Handbok, Kapitel } from './typer.ts';

/** How a chapter is cited: "Ledningssystemet 2.1.4", or its name where it has no number. */
export function hanvisning(bok: Handbok, kapitel: Kapitel): string {
  const verk = bok.data.kortTitel ?? bok.data.titel;
  return kapitel.nummer ? `${verk} ${kapitel.nummer}` : `${verk}, ${kapitel.namn}`;
}
