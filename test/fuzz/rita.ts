/** The HTML of a file's page, without Astro: what the page's own components draw is stood in for by their attributes and what stands in them. */
import type { Post } from '../../src/innehall/post.ts';
import { inneAv } from '../../src/granskning/index.ts';
import {
  brodtext,
  byggLexikon,
  jamsides,
  sidtradFor,
  tillBitar,
  type Textbit,
} from '../../src/modell/brodtext/index.ts';
import type { Ord } from '../../src/modell/typer.ts';

/** The body as its page shows it: words explained, places to link to. */
export function rita(post: Post): string {
  const ordlista = [ord('namnd', 'nämnd', ['nämnden']), ord('plan', 'plan', []), ...egetOrd(post)];
  const val = { lexikon: byggLexikon(ordlista), adress: (ett: Ord) => `/ordlista/${ett.id}/` };
  return html(tillBitar(brodtext(sidtradFor(inneAv(post)), val).children, '/'));
}

/** The body beside itself, as the two versions of a chapter stand. */
export function ritaJamsides(post: Post): string[] {
  const trad = sidtradFor(inneAv(post));
  const rader = jamsides(trad, sidtradFor(inneAv(post)), []);
  return rader.flatMap(({ formell, enkel }) => [
    html(tillBitar(formell, '/bas/')),
    html(tillBitar(enkel, '/')),
  ]);
}

function html(bitar: readonly Textbit[]): string {
  return bitar
    .map((bit) => {
      if (typeof bit === 'string') return bit;
      const varden =
        bit.namn === 'Stangsel'
          ? []
          : Object.entries(bit.attribut).filter(([namn]) => namn !== 'fil');
      const text = varden.map(([, varde]) => `<x-varde>${sakrad(varde)}</x-varde>`).join('');
      return bit.namn === 'Bild'
        ? `<span>${text}</span>`
        : `<x-komponent data-namn="${sakrad(bit.namn)}">${text}${html(bit.bitar)}</x-komponent>`;
    })
    .join('');
}

/** As Astro writes a value of an expression. */
function sakrad(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A file of the glossary: its own text is what explains its word, on every page. */
function egetOrd({ samling, data }: Post): Ord[] {
  if (samling !== 'ordlista' || data === undefined) return [];
  const { term, betydelse } = data as Ord['data'];
  return [ord('fuzz', term, [], betydelse)];
}

function ord(id: string, term: string, bojningar: string[], betydelse = 'Betyder något.'): Ord {
  const data = { term, betydelse, bojningar, synonymer: [] };
  return { samling: 'ordlista', id, namn: term, data } as unknown as Ord;
}
