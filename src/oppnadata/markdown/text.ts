/** The running text of a node as Markdown. */
import type { RootContent } from 'mdast';
import { sidtradFor } from '../../modell/brodtext/index.ts';
import type { AnyNod, Handbok } from '../../modell/typer.ts';
import { blockUr } from '../../version/index.ts';
import { adressTill, type Dataplats } from '../plats.ts';
import { blockTillMarkdown } from './block.ts';
import { skrivMarkdown } from './skriv.ts';

/** Written for the data of its collection and for its own page: it is made once. */
const kanda = new WeakMap<AnyNod, { fran: string; text: string }>();

/** What the author wrote, and what the program draws in it in words. Empty for a page of facts alone. */
export function markdownFor(nod: AnyNod, bok: Handbok, plats: Dataplats): string {
  const fran = adressTill(nod.adress, plats);
  const kand = kanda.get(nod);
  if (kand?.fran === fran) return kand.text;
  const text = skrivMarkdown(textenI(nod, bok, plats)).trimEnd();
  kanda.set(nod, { fran, text });
  return text;
}

function textenI(nod: AnyNod, bok: Handbok, plats: Dataplats): RootContent[] {
  if (nod.inne.sidtrad === '') return [];
  const miljo = { bok, plats, sida: adressTill(nod.adress, plats) };
  return blockTillMarkdown(blockUr(sidtradFor(nod.inne)), miljo);
}
