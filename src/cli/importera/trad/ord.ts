/** Words with their emphasis, links, notes and pictures: from HTML to the tree of Markdown. */
import { DomUtils } from 'htmlparser2';
import type { PhrasingContent } from 'mdast';
import 'mdast-util-mdx-jsx';
import { arTrygg } from '../../../schema/lankar.ts';
import type { Element, Nod } from '../las/nod.ts';
import type { Lage } from './lage.ts';
import { stadad } from './stadad.ts';
import { rensad } from './tecken.ts';

/** The address of a link within the document, until it is known in which file its target lies. */
export const INOM = 'word:';
/** The address of a picture, until it has a file. */
export const BILD = 'wordbild:';

/** The words of some nodes, tidied: no blanks at the ends, no two emphases side by side. */
export function ordUr(noder: Nod[], lage: Lage): PhrasingContent[] {
  return stadad(noder.flatMap((nod) => enNod(nod, lage)));
}

const MARKERINGAR = { strong: 'strong', em: 'emphasis', s: 'delete' } as const;

function enNod(nod: Nod, lage: Lage): PhrasingContent[] {
  if (DomUtils.isText(nod)) return [{ type: 'text', value: rensad(nod.data) }];
  if (!DomUtils.isTag(nod)) return [];
  const inre = () => nod.children.flatMap((barn) => enNod(barn, lage));
  switch (nod.name) {
    case 'strong':
    case 'em':
      return [{ type: MARKERINGAR[nod.name], children: inre() }];
    case 's':
      lage.sag('struket');
      return [{ type: 'delete', children: inre() }];
    case 'sup':
    case 'sub':
      return upphojt(nod, inre);
    case 'a':
      return lank(nod, inre, lage);
    case 'br':
      return [{ type: 'mdxJsxTextElement', name: 'br', attributes: [], children: [] }];
    case 'img':
      return [
        { type: 'image', url: `${BILD}${nod.attribs['src']}`, alt: nod.attribs['alt'] ?? '' },
      ];
    case 'input':
      return [{ type: 'text', value: 'checked' in nod.attribs ? '☒ ' : '☐ ' }];
    default:
      return inre();
  }
}

function upphojt(nod: Element, inre: () => PhrasingContent[]): PhrasingContent[] {
  const [forsta] = nod.children.filter(DomUtils.isTag);
  const not = /^#((?:foot|end)note-.+)$/.exec(forsta?.attribs['href'] ?? '')?.[1];
  if (not && forsta?.attribs['id']?.includes('-ref-'))
    return [{ type: 'footnoteReference', identifier: not, label: not }];
  // Word's own "1" first in a note is no part of its text.
  const children = inre();
  return children.length === 0
    ? []
    : [{ type: 'mdxJsxTextElement', name: nod.name, attributes: [], children }];
}

function lank(nod: Element, inre: () => PhrasingContent[], lage: Lage): PhrasingContent[] {
  const { href, id } = nod.attribs;
  if (id && href === undefined) lage.markPlats(id);
  const children = inre();
  if (href === undefined || children.length === 0) return children;
  if (/^#(?:foot|end)note-ref-/.test(href)) return [];
  if (href.startsWith('#')) return [{ type: 'link', url: `${INOM}${href.slice(1)}`, children }];
  const url = adress(href);
  if (url !== undefined) return [{ type: 'link', url, children }];
  lage.sag('lank-borttagen', href.slice(0, 80));
  return children;
}

/** An address that a handbook may lead to: on the web, mail or telephone. Files on somebody's computer are nowhere for a reader. */
function adress(href: string): string | undefined {
  const ren = href.trim().replace(/ /g, '%20');
  if (!/^(?:https?:|mailto:|tel:)/i.test(ren)) return undefined;
  return arTrygg(ren) ? ren : undefined;
}
