/** Small tools for the tree of a page's text (innehall/brod/sidtrad.ts): the steps of this folder are made of them. */
import type { Inne, Sidelement, Sidnod, Sidtrad } from '../../granskning/index.ts';

/** The tree of a text, a new one each time, so that a step may change it. */
export function sidtradFor({ sidtrad }: Inne): Sidtrad {
  return sidtrad ? (JSON.parse(sidtrad) as Sidtrad) : { type: 'root', children: [] };
}

/** The running texts of a body, in order: what a reader reads, also inside a component's tags. */
export function lopandeText(inne: Inne): string[] {
  return texter(sidtradFor(inne).children);
}

function texter(noder: readonly Sidnod[]): string[] {
  return noder.flatMap((nod) => (nod.type === 'text' ? [nod.value] : texter(nod.children)));
}

export function arElement(nod: Sidnod, ...taggar: string[]): nod is Sidelement {
  return nod.type === 'element' && (taggar.length === 0 || taggar.includes(nod.tagName));
}

/** The text of nodes as a reader sees it. What a component draws is not part of it. */
export function textI(noder: readonly Sidnod[]): string {
  return noder
    .map((nod) => (nod.type === 'text' ? nod.value : arElement(nod) ? textI(nod.children) : ''))
    .join('');
}

/** The id of an element; undefined when it has none. */
export function idFor({ properties }: Sidelement): string | undefined {
  return typeof properties['id'] === 'string' && properties['id'] ? properties['id'] : undefined;
}

/** A tree whose ids, and what points to them, can't clash with those of other texts on the page. */
export function medPrefix(nod: Sidnod, prefix: string): Sidnod {
  if (nod.type === 'text') return nod;
  const children = nod.children.map((barn) => medPrefix(barn, prefix));
  if (nod.type === 'komponent') return { ...nod, children };
  return { ...nod, properties: egna(nod.properties, prefix), children };
}

type Elementegenskaper = Sidelement['properties'];

function egna(properties: Elementegenskaper, prefix: string): Elementegenskaper {
  const { href } = properties;
  return {
    ...properties,
    ...Object.fromEntries(
      PEKAR.flatMap((namn) => {
        const varde = properties[namn];
        return varde ? [[namn, `${prefix}${String(varde)}`]] : [];
      }),
    ),
    ...(typeof href === 'string' && href.startsWith('#')
      ? { href: `#${prefix}${href.slice(1)}` }
      : {}),
  };
}

/** Properties whose value is an id of the page. */
const PEKAR = ['id', 'ariaDescribedBy', 'popoverTarget'];

/** An element of HTML. */
export function skapa(
  tagName: string,
  properties: Sidelement['properties'],
  children: Sidnod[] = [],
): Sidelement {
  return { type: 'element', tagName, properties, children };
}

export function skapaText(value: string): Sidnod {
  return { type: 'text', value };
}
