/** What a reader sees: of the tree that was checked, and of the HTML that is shown. The two must be the same. */
import type { FootnoteDefinition, Root } from 'mdast';
import { attribut } from '../../src/innehall/brod/attribut.ts';
import { KOMPONENTER } from '../../src/innehall/brod/komponenter.ts';
import type { Mdastnod } from '../../src/innehall/brod/trad.ts';
import type { Element } from './markup.ts';

/** The words of a page: those of its text, and those of each footnote. */
export interface Ord {
  text: string[];
  noter: Map<string, string[]>;
}

const BRYTER = '\n';

/** The words of the tree that was checked. */
export function ordITrad(rot: Root): Ord {
  const definitioner: FootnoteDefinition[] = [];
  const text = sagt(rot, definitioner);
  const noter = new Map<string, string[]>();
  while (definitioner.length > 0) {
    const not = definitioner.shift()!;
    const namn = not.identifier;
    // A second note with the same sign would be lost, so it is wanted too.
    const ord = orden(not.children.map((barn) => sagt(barn, definitioner)).join(BRYTER));
    noter.set(namn, [...(noter.get(namn) ?? []), ...ord]);
  }
  return { text: orden(text), noter };
}

function sagt(nod: Mdastnod, noter: FootnoteDefinition[]): string {
  if (nod.type === 'footnoteDefinition') {
    noter.push(nod);
    return '';
  }
  if (nod.type === 'code')
    return nod.lang?.toLowerCase() === 'mermaid' ? '' : BRYTER + nod.value + BRYTER;
  if (nod.type === 'image' || nod.type === 'imageReference') return ` ${nod.alt ?? ''} `;
  if ('value' in nod) return nod.value;
  if (nod.type === 'footnoteReference') return '';
  if (!('children' in nod)) return BRYTER;
  const inne = (nod.children as Mdastnod[]).map((barn) => sagt(barn, noter)).join('');
  if (nod.type === 'mdxJsxFlowElement' || nod.type === 'mdxJsxTextElement')
    return komponent(nod, inne);
  return INLINE.has(nod.type) ? inne : BRYTER + inne + BRYTER;
}

const INLINE = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference']);

function komponent(nod: Extract<Mdastnod, { attributes: unknown }>, inne: string): string {
  const namn = nod.name ?? '';
  if (!Object.hasOwn(KOMPONENTER, namn)) return namn === 'br' ? BRYTER + inne : inne;
  const tagna = Object.keys(KOMPONENTER[namn]!.attribut);
  const varden = Object.entries(attribut(nod)).filter(([ett]) => tagna.includes(ett));
  return [BRYTER, ...varden.map(([, varde]) => varde), inne, BRYTER].join(BRYTER);
}

/** The words of the HTML, but for what the page itself adds: meanings of words, signs and headings of footnotes. */
export function ordIHtml(rot: Element): Ord {
  const noter = new Map<string, string[]>();
  const text = visat(rot, noter);
  return { text: orden(text), noter };
}

function visat(element: Element, noter: Map<string, string[]>): string {
  return element.barn
    .map((barn) => {
      if (typeof barn === 'string') return barn;
      if (arPasidan(barn)) return '';
      const not =
        barn.tagg === 'li' ? /^fn-(.*)$/s.exec(barn.attribut.get('id') ?? '')?.[1] : undefined;
      const inne = visat(barn, noter);
      if (not !== undefined) {
        noter.set(decodeURI(not), orden(inne));
        return '';
      }
      return IRAD.has(barn.tagg) ? inne : BRYTER + inne + BRYTER;
    })
    .join('');
}

const IRAD = new Set(['em', 'strong', 'del', 'a', 'sub', 'sup', 'abbr', 'span', 'button', 'code']);

/** Whether it is the page's own: a sign or an arrow of a footnote, a place to link to, the meaning of a word. */
export function arPasidan({ tagg, attribut: har }: Element): boolean {
  return (
    (tagg === 'a' && har.get('class') === 'ankare') ||
    har.has('data-footnote-ref') ||
    har.has('data-footnote-backref') ||
    (tagg === 'h2' && har.get('id') === 'footnote-label') ||
    har.get('class') === 'ordruta'
  );
}

function orden(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean);
}
