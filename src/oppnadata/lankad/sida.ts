/** The JSON-LD of one page: what it is about, and the way to it. */
import type { AnyNod, Handbok } from '../../modell/typer.ts';
import { sakenI, type Lankad } from './graf.ts';

export const SAMMANHANG = 'https://schema.org';

/** A step on the way to a page: its name, and its address below the base path. */
export interface Vagsteg {
  namn: string;
  adress: string;
}

/**
 * The text of a `<script type="application/ld+json">`. Addresses are from the site's root: a reader of JSON-LD resolves them against the
 * page's own (JSON-LD 1.1, 7.3), so that they are right wherever the site lies, and short.
 *
 * @param smulor the pages above, the nearest last
 */
export function sidansLankade(
  bok: Handbok,
  nod: AnyNod,
  smulor: readonly Vagsteg[],
  till: (sida: string) => string,
): string {
  const saken = sakenI(bok, nod, till);
  const vagen = brodsmulor([{ namn: 'Start', adress: '/' }, ...smulor, nod], till);
  return iScript({ '@context': SAMMANHANG, '@graph': [...(saken ? [saken] : []), vagen] });
}

function brodsmulor(steg: readonly Vagsteg[], till: (sida: string) => string): Lankad {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steg.map(({ namn, adress }, nr) => ({
      '@type': 'ListItem',
      position: nr + 1,
      name: namn,
      item: till(adress),
    })),
  };
}

/** JSON that cannot end the element that it stands in. */
function iScript(varde: unknown): string {
  return JSON.stringify(varde).replaceAll('<', '\\u003c');
}
