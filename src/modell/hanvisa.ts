import { boktitel, verksnamn } from './forslag.ts';
import type { Handbok, Kapitel } from './typer.ts';

/** How a chapter is cited: "Ledningssystemet 2.1.4", or its name where it has no number. A proposal is cited as one. */
export function hanvisning(bok: Handbok, kapitel: Kapitel): string {
  const verk = verksnamn(bok);
  return kapitel.nummer ? `${verk} ${kapitel.nummer}` : `${verk}, ${kapitel.namn}`;
}

/** How any other page is cited: the handbook's title and the page's name. */
export function sidhanvisning(bok: Handbok, namn: string): string {
  return `${boktitel(bok)}: ${namn}`;
}
