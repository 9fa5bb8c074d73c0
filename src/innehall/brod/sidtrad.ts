/**
 * What a page shows of a body: the tree of the text turned into elements of HTML, with the handbook's components as nodes of their own.
 *
 * It is plain data, made from the very tree that was checked, and it holds only what may be shown: components and attributes of
 * komponenter.ts, HTML of TILLATEN_HTML, addresses that `arTrygg` lets through. Granskningen refuses all else with a message; here it is left out, so
 * that even a text that slips past a check can do no harm.
 */
import type { Comment, Element as Hastelement, Root as Hastrot, Text } from 'hast';
import type { Code, Heading, Image, ImageReference, Root } from 'mdast';
import { toHast, type Handlers, type State } from 'mdast-util-to-hast';
import { arTrygg } from '../../schema/lankar.ts';
import { attribut } from './attribut.ts';
import { arMermaid } from './stangslar.ts';
import { arInternpassage, INTERN_KLASS } from '../synlighet/brod.ts';
import { KOMPONENTER, TILLATEN_HTML } from './komponenter.ts';
import type { Mdxelement } from './trad.ts';

/** A component of the handbook in a text. `Stangsel` (an author's diagram) and `Bild` are written in Markdown, not as components. */
export interface Komponentnod {
  type: 'komponent';
  namn: string;
  attribut: Record<string, string>;
  children: Sidnod[];
}

export interface Sidelement extends Omit<Hastelement, 'children' | 'content'> {
  children: Sidnod[];
}

export type Sidnod = Sidelement | Text | Komponentnod;

export interface Sidtrad {
  type: 'root';
  children: Sidnod[];
}

/**
 * Turns the tree of a text into what a page shows.
 *
 * @param id the id of a heading on the page
 * @param bildfil the address of an image as a path from the handbook's folder
 */
export function tillSidtrad(
  trad: Root,
  id: (nod: Heading) => string,
  bildfil: (adress: string) => string,
): Sidtrad {
  const hast = toHast(trad, {
    handlers: handlare(id, bildfil),
    clobberPrefix: '',
    footnoteLabel: 'Fotnoter',
    footnoteLabelProperties: {},
    footnoteBackLabel: tillbaka,
  }) as Hastrot;
  return { type: 'root', children: rena(hast.children) };
}

/** The label of the arrow that leads back from a footnote. Counts from 1; `gang` is 2 or more where a note is pointed to again. */
function tillbaka(nr: number, gang: number): string {
  return `Tillbaka till hänvisning ${nr + 1}${gang > 1 ? `, ställe ${gang}` : ''}`;
}

function handlare(id: (nod: Heading) => string, bildfil: (adress: string) => string): Handlers {
  const bild = (adress: string, alt: string | null | undefined) =>
    komponent('Bild', { fil: bildfil(adress), alt: alt ?? '' });
  return {
    heading: (state: State, nod: Heading) => ({
      type: 'element',
      tagName: `h${nod.depth}`,
      properties: { id: id(nod) },
      children: state.all(nod),
    }),
    code: (_: State, nod: Code) =>
      arMermaid(nod) ? komponent('Stangsel', { kalla: nod.value }) : somKod(nod),
    image: (_: State, nod: Image) => bild(nod.url, nod.alt),
    imageReference: (state: State, nod: ImageReference) =>
      bild(state.definitionById.get(nod.identifier.toUpperCase())?.url ?? '', nod.alt),
    mdxJsxFlowElement: element,
    mdxJsxTextElement: element,
    mdxFlowExpression: () => undefined,
    mdxTextExpression: () => undefined,
    html: () => undefined,
    yaml: () => undefined,
  };
}

/** The name of a language. An author may write anything there: only a name becomes a class. */
const SPRAK = /^[\w+#.-]+$/;

function somKod({ lang, value }: Code): Hastelement {
  const slag = lang && SPRAK.test(lang) ? { className: [`language-${lang}`] } : {};
  const text: Text = { type: 'text', value: value ? `${value}\n` : '' };
  const kod: Hastelement = { type: 'element', tagName: 'code', properties: slag, children: [text] };
  return {
    type: 'element',
    tagName: 'pre',
    properties: { ...RULLAR, ariaLabel: 'Kod' },
    children: [kod],
  };
}

/** What is wider than a narrow screen scrolls in a box of its own, with the keyboard too. */
const RULLAR = { role: 'group', tabIndex: 0 };

function element(state: State, nod: Mdxelement): Hastelement | Hastelement['children'] | undefined {
  const namn = nod.name ?? '';
  const barn = state.all(nod as never);
  if (arInternpassage(nod) && nod.type === 'mdxJsxTextElement') return iRaden(barn);
  if (Object.hasOwn(KOMPONENTER, namn)) {
    const tagna = Object.keys(KOMPONENTER[namn]!.attribut);
    return komponent(namn, bara(tagna, attribut(nod)), barn);
  }
  const tillatna = Object.hasOwn(TILLATEN_HTML, namn) ? TILLATEN_HTML[namn]! : undefined;
  if (!tillatna) return undefined;
  const properties = bara(tillatna, attribut(nod));
  // Nothing can stand in a <br>: what is written there comes after it.
  if (namn === 'br') return [{ type: 'element', tagName: namn, properties, children: [] }, ...barn];
  return { type: 'element', tagName: namn, properties, children: barn };
}

/** An internal passage within a line. */
function iRaden(children: Hastelement['children']): Hastelement {
  return { type: 'element', tagName: 'span', properties: { className: [INTERN_KLASS] }, children };
}

function bara(namn: readonly string[], alla: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(alla).filter(([ett]) => namn.includes(ett)));
}

/** A component node, dressed as what the library expects of a handler. */
function komponent(
  namn: string,
  attribut: Record<string, string>,
  children: unknown[] = [],
): Hastelement {
  return { type: 'komponent', namn, attribut, children } as unknown as Hastelement;
}

/** Copies the nodes without positions and comments, and with tables and paragraphs fit to stand on a page. */
function rena(noder: readonly unknown[]): Sidnod[] {
  return (noder as (Sidnod | Comment)[]).flatMap((nod): Sidnod[] => {
    if (nod.type === 'text') return [{ type: 'text', value: nod.value }];
    if (nod.type === 'komponent') return [{ ...nod, children: rena(nod.children) }];
    if (nod.type !== 'element') return [];
    const { tagName, properties, children } = nod;
    const ren: Sidelement = { type: 'element', tagName, properties, children: rena(children) };
    if (properties['align']) return [medPlacering(ren)];
    if (tagName === 'a') return delat(medTryggAdress(ren), (barn) => arLank(barn) || arRuta(barn));
    if (tagName === 'table') return [rullbar(ren)];
    return tagName === 'p' ? delat(ren, arRuta) : [ren];
  });
}

function medTryggAdress(lank: Sidelement): Sidelement {
  const { href, ...resten } = lank.properties;
  return typeof href === 'string' && arTrygg(href) ? lank : { ...lank, properties: resten };
}

/** HTML no longer has the attribute `align`, and a style would break the CSP: how a column is set is a class. */
function medPlacering(cell: Sidelement): Sidelement {
  const { align, ...resten } = cell.properties;
  return { ...cell, properties: { ...resten, className: [`kolumn-${String(align)}`] } };
}

function rullbar(tabell: Sidelement): Sidelement {
  const properties = { className: ['rulla'], ...RULLAR, ariaLabel: 'Tabell' };
  return { type: 'element', tagName: 'div', properties, children: [tabell] };
}

/**
 * Parts an element at what may not stand in it, as a browser would, but with nothing left over: a component parts a paragraph, for HTML
 * has no boxes inside a <p>, and it parts a link, as the sign of a footnote does.
 */
function delat(ovan: Sidelement, arFor: (nod: Sidnod) => boolean): Sidnod[] {
  if (!harInuti(ovan, arFor)) return [ovan];
  const delar: Sidnod[] = [];
  let oppen: Sidelement | undefined;
  for (const nod of ovan.children.flatMap((barn) =>
    kanDelas(barn, arFor) ? delat(barn, arFor) : [barn],
  )) {
    if (arFor(nod)) {
      delar.push(nod);
      oppen = undefined;
    } else if (oppen) oppen.children.push(nod);
    else delar.push((oppen = { ...ovan, children: [nod] }));
  }
  return delar.filter((del) => arFor(del) || del.type !== 'element' || !arTom(del));
}

function kanDelas(nod: Sidnod, arFor: (nod: Sidnod) => boolean): nod is Sidelement {
  return nod.type === 'element' && !arFor(nod);
}

function harInuti({ children }: Sidelement, arFor: (nod: Sidnod) => boolean): boolean {
  return children.some((barn) => arFor(barn) || (barn.type === 'element' && harInuti(barn, arFor)));
}

function arRuta(nod: Sidnod): boolean {
  return nod.type === 'komponent' && nod.namn !== 'Bild';
}

/** A link, or the raised sign that holds one. */
function arLank(nod: Sidnod): boolean {
  if (nod.type !== 'element') return false;
  return nod.tagName === 'a' || (nod.tagName === 'sup' && nod.children.some(arLank));
}

function arTom({ children }: Sidelement): boolean {
  return children.every((nod) => nod.type === 'text' && nod.value.trim() === '');
}
