import { lasInne } from '../../granskning/index.ts';
import {
  brodtext,
  lexikonFor,
  medPrefix,
  sidtradFor,
  tillBitar,
  type Textbit,
} from '../brodtext/index.ts';
import type { Handbok } from '../typer.ts';
import type { Exempel } from './typ.ts';

/**
 * What an example becomes, by the way that every text of the handbook goes: read, turned into the tree of a page, drawn.
 * Ids have the example's own id before them, so that many examples may stand on one page.
 *
 * @param kalla its source in this handbook
 * @param url makes an address of the site one under its base path
 */
export function exempelbitar(
  bok: Handbok,
  { id, somSida }: Exempel,
  kalla: string,
  url: (adress: string) => string,
): Textbit[] {
  const last = sidtradFor(lasInne(kalla));
  const val = { lexikon: lexikonFor(bok), adress: ({ adress }: { adress: string }) => url(adress) };
  const trad = somSida ? brodtext(last, val) : last;
  return tillBitar(
    trad.children.map((nod) => medPrefix(nod, `${id}-`)),
    url('/'),
  );
}
