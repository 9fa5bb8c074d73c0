/** Reads what a reader sees out of our own built pages: headings with their ids, and blocks of text. */

import { Parser } from 'htmlparser2';

type Taggattribut = Record<string, string>;

/** One block of a page: a heading, a paragraph, a list item, a cell. */
export interface Sokblock {
  /** h1–h6 for a heading, otherwise p. */
  tagg: string;
  /** Id of the heading, or of the section that it names; empty for other blocks. */
  id: string;
  text: string;
  /** The lead paragraph. */
  ingress: boolean;
}

const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'data',
  'dfn',
  'em',
  'i',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
]);
/** Left out on purpose, or not there for the eye until asked for. */
const TYST = ['data-pagefind-ignore', 'hidden', 'popover'];
const UTAN_TEXT = new Set([
  'script',
  'style',
  'svg',
  'template',
  'noscript',
  'button',
  'select',
  'form',
]);

/**
 * The blocks inside `data-pagefind-body`, or inside main where no such attribute is, without what is
 * marked `data-pagefind-ignore`. Expects well-formed HTML such as Astro writes.
 *
 * @returns undefined when the page as a whole is to be left out
 */
export function lasBlock(html: string): Sokblock[] | undefined {
  const main = html.indexOf('<main');
  if (main < 0) return undefined;
  const lasare = skapaLasare(html.includes('data-pagefind-body'));
  const parser = new Parser({
    onopentag: (namn, attribut) => lasare.oppna(namn, attribut),
    onclosetag: (namn) => lasare.stang(namn),
    ontext: (text) => lasare.text(text),
  });
  const slut = html.indexOf('</main>', main);
  parser.end(html.slice(main, slut < 0 ? undefined : slut));
  return lasare.utelamnad ? undefined : lasare.block;
}

function skapaLasare(bara: boolean) {
  const block: Sokblock[] = [];
  const stack: { tyst: boolean; inne: boolean }[] = [];
  let oppet: Sokblock | undefined;
  const lasare = {
    block,
    utelamnad: false,
    oppna(namn: string, attribut: Taggattribut) {
      const tyst = arTyst(namn, attribut);
      if (namn === 'main' && tyst) lasare.utelamnad = true;
      if (!INLINE.has(namn)) oppet = undefined;
      const over = stack.at(-1);
      stack.push({
        tyst: tyst || (over?.tyst ?? false),
        inne: (over?.inne ?? !bara) || 'data-pagefind-body' in attribut,
      });
      if (/^h[1-6]$/.test(namn)) oppna(namn, attribut);
      else if (/\bingress\b/.test(attribut['class'] ?? '')) oppna('p', attribut, true);
    },
    stang(namn: string) {
      if (!INLINE.has(namn)) oppet = undefined;
      stack.pop();
    },
    text(bit: string) {
      const har = stack.at(-1);
      if (!har || har.tyst || !har.inne || (!oppet && !bit.trim())) return;
      if (!oppet) oppna('p', {});
      oppet!.text += bit.replaceAll('\u00a0', ' ');
    },
  };
  return lasare;

  function oppna(tagg: string, attribut: Taggattribut, ingress = false) {
    const har = stack.at(-1);
    if (har?.tyst || !har?.inne) return;
    oppet = { tagg, id: attribut['id'] ?? '', text: '', ingress };
    block.push(oppet);
  }
}

function arTyst(namn: string, attribut: Taggattribut): boolean {
  return (
    UTAN_TEXT.has(namn) || TYST.some((ett) => ett in attribut) || attribut['aria-hidden'] === 'true'
  );
}
