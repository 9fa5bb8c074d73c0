import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { losLank } from '../../schema/lankar.ts';
import type { Komponentnod, Sidnod } from '../../granskning/index.ts';

/** A component of a text, with what stands between its tags. */
export interface Komponentbit {
  namn: string;
  attribut: Record<string, string>;
  bitar: Textbit[];
}

/** A piece of a text on its way to a page: HTML, or a component for Astro to draw. */
export type Textbit = string | Komponentbit;

/**
 * Where a component stands in the HTML around it. NUL cannot occur there: granskningen refuses it,
 * Markdown turns it into U+FFFD, and `kopia` leaves it out.
 */
const MARKE = /\0(\d+)\0/;

/**
 * Turns a tree into pieces: long runs of HTML with the components between them. A tag may open in
 * one piece and close in a later one.
 *
 * @param bas base path of the site; links of the handbook become addresses under it
 */
export function tillBitar(noder: readonly Sidnod[], bas: string): Textbit[] {
  const komponenter: Komponentnod[] = [];
  const rot = { type: 'root', children: noder.map((nod) => kopia(nod, bas, komponenter)) };
  const html = toHtml(rot as Root, {
    allowDangerousHtml: true,
    characterReferences: { useNamedReferences: true },
  });
  return html.split(MARKE).flatMap((bit, nr): Textbit[] => {
    if (nr % 2 === 0) return bit === '' ? [] : [bit];
    const { namn, attribut, children } = komponenter[Number(bit)]!;
    return [{ namn, attribut, bitar: tillBitar(children, bas) }];
  });
}

/** A node for the library that writes HTML. `raw` is never the author's: it is the mark of a component. */
function kopia(nod: Sidnod, bas: string, komponenter: Komponentnod[]): unknown {
  if (nod.type === 'text') return { type: 'text', value: nod.value.replaceAll('\0', '') };
  if (nod.type === 'komponent') return { type: 'raw', value: `\0${komponenter.push(nod) - 1}\0` };
  const { tagName, properties } = nod;
  const children = nod.children.map((barn) => kopia(barn, bas, komponenter));
  return { type: 'element', tagName, properties: medAdress(properties, bas), children };
}

type Bitegenskaper = Extract<Sidnod, { type: 'element' }>['properties'];

function medAdress(properties: Bitegenskaper, bas: string): Bitegenskaper {
  const { href } = properties;
  return typeof href === 'string' ? { ...properties, href: losLank(href, bas) } : properties;
}
