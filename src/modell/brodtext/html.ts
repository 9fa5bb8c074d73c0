/**
 * Walks the HTML that Astro has rendered, piece by piece, without building a tree: a page of text
 * takes well under a millisecond. Expects what a renderer writes, with every end tag in place.
 */

/** An open element. */
export interface Element {
  tagg: string;
  /** The start tag as it is written. */
  start: string;
}

/** What a walk may change: it gets each piece and gives what shall stand in its place. */
export interface Besokare {
  text?: (text: string, vag: readonly Element[]) => string;
  start?: (element: Element, vag: readonly Element[]) => string;
  /** Called with the element that ends; `vag` is what still is open. */
  slut?: (tagg: string, element: Element | undefined, vag: readonly Element[]) => string;
}

const BIT = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w:-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</g;
const TOMMA = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** Passes over an HTML string and returns it with what the visitor changed. */
export function vandra(html: string, besokare: Besokare): string {
  const vag: Element[] = [];
  return html.replace(BIT, (bit: string, slut: string | undefined, namn: string | undefined) => {
    if (namn === undefined) {
      return bit.startsWith('<!--') ? bit : (besokare.text?.(bit, vag) ?? bit);
    }
    const tagg = namn.toLowerCase();
    if (slut === '/') return besokare.slut?.(bit, stang(vag, tagg), vag) ?? bit;
    const element = { tagg, start: bit };
    const nytt = besokare.start?.(element, vag) ?? bit;
    if (!TOMMA.has(tagg) && !bit.endsWith('/>')) vag.push(element);
    return nytt;
  });
}

/** The value of an attribute in a start tag; undefined when it is not there. */
export function attribut(start: string, namn: string): string | undefined {
  return new RegExp(`\\s${namn}="([^"]*)"`).exec(start)?.[1];
}

/** Text of HTML without its tags, entities kept. */
export function barText(html: string): string {
  return html.replace(/<[^>]*>/g, '').trim();
}

function stang(vag: Element[], tagg: string): Element | undefined {
  const plats = vag.findLastIndex((element) => element.tagg === tagg);
  return plats < 0 ? undefined : vag.splice(plats)[0];
}
