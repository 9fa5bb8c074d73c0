/** The running text of a node as Markdown. */
import type { RootContent } from 'mdast';
import { sidtradFor } from '../../modell/brodtext/index.ts';
import { ihagkommet } from '../../modell/lasspar.ts';
import type { AnyNod, Handbok } from '../../modell/typer.ts';
import { blockUr } from '../../version/index.ts';
import { adressTill, type Dataplats } from '../plats.ts';
import { blockTillMarkdown } from './block.ts';
import { skrivMarkdown } from './skriv.ts';

/** What the author wrote, and what the program draws in it in words. Empty for a page of facts alone. */
export function markdownFor(nod: AnyNod, bok: Handbok, plats: Dataplats): string {
  const har = skrivare(bok);
  const nyckel = JSON.stringify(plats);
  const skriv =
    har.get(nyckel) ??
    ihagkommet((ett: AnyNod) => skrivMarkdown(textenI(ett, bok, plats)).trimEnd());
  har.set(nyckel, skriv);
  return skriv(nod);
}

/** By place: a text is written for the data of its collection and for its own page, and made once. */
const skrivare = ihagkommet<Handbok, Map<string, (nod: AnyNod) => string>>(() => new Map());

function textenI(nod: AnyNod, bok: Handbok, plats: Dataplats): RootContent[] {
  if (nod.inne.sidtrad === '') return [];
  const miljo = { bok, plats, sida: adressTill(nod.adress, plats) };
  return blockTillMarkdown(blockUr(sidtradFor(nod.inne)), miljo);
}
