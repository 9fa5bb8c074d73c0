/** Reads what a reader sees out of our own built pages: headings with their ids, and blocks of text. */

/** One block of a page: a heading, a paragraph, a list item, a cell. */
export interface Block {
  /** h1–h6 for a heading, otherwise p. */
  tagg: string;
  /** Id of the heading, or of the section that it names; empty for other blocks. */
  id: string;
  text: string;
  /** The lead paragraph. */
  ingress: boolean;
}

const TAGG = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const TOMMA = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr', 'col', 'path']);
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
const TYST = /\s(data-pagefind-ignore|hidden|popover)\b|\saria-hidden="true"/;
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
export function lasBlock(html: string): Block[] | undefined {
  const bara = html.includes('data-pagefind-body');
  const lasare = skapaLasare(bara);
  let plats = html.indexOf('<main');
  if (plats < 0) return undefined;
  TAGG.lastIndex = plats;
  for (let traff = TAGG.exec(html); traff; traff = TAGG.exec(html)) {
    lasare.text(html.slice(plats, traff.index));
    plats = TAGG.lastIndex;
    const [, slut, namn = '', attribut = ''] = traff;
    if (!namn) continue;
    if (slut) lasare.stang(namn.toLowerCase());
    else lasare.oppna(namn.toLowerCase(), attribut);
    if (lasare.klar) break;
  }
  return lasare.utelamnad ? undefined : lasare.block;
}

function skapaLasare(bara: boolean) {
  const block: Block[] = [];
  const stack: { namn: string; tyst: boolean; inne: boolean }[] = [];
  let oppet: Block | undefined;
  const lasare = {
    block,
    klar: false,
    utelamnad: false,
    oppna(namn: string, attribut: string) {
      const tyst = UTAN_TEXT.has(namn) || TYST.test(attribut);
      if (namn === 'main' && tyst) lasare.utelamnad = true;
      if (!INLINE.has(namn)) oppet = undefined;
      if (TOMMA.has(namn)) return;
      const over = stack.at(-1);
      stack.push({
        namn,
        tyst: tyst || (over?.tyst ?? false),
        inne: (over?.inne ?? !bara) || /\sdata-pagefind-body/.test(attribut),
      });
      if (/^h[1-6]$/.test(namn)) oppna(namn, attribut);
      else if (/\sclass="[^"]*\bingress\b/.test(attribut)) oppna('p', attribut, true);
    },
    stang(namn: string) {
      if (!INLINE.has(namn)) oppet = undefined;
      while (stack.length > 0 && stack.pop()?.namn !== namn);
      if (stack.length === 0) lasare.klar = true;
    },
    text(bit: string) {
      const har = stack.at(-1);
      if (!har || har.tyst || !har.inne || (!oppet && !bit.trim())) return;
      if (!oppet) oppna('p', '');
      oppet!.text += avkoda(bit);
    },
  };
  return lasare;

  function oppna(tagg: string, attribut: string, ingress = false) {
    const har = stack.at(-1);
    if (har?.tyst || !har?.inne) return;
    oppet = { tagg, id: /\sid="([^"]*)"/.exec(attribut)?.[1] ?? '', text: '', ingress };
    block.push(oppet);
  }
}

const TECKEN = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
  }),
);

function avkoda(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (hel, namn: string) => {
    if (!namn.startsWith('#')) return TECKEN.get(namn) ?? hel;
    const tal = /^#x/i.test(namn) ? parseInt(namn.slice(2), 16) : Number(namn.slice(1));
    return String.fromCodePoint(tal);
  });
}
