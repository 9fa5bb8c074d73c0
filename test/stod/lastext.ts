/** The text of a page as one reads it: blocks in order, and within a block the words in a row. */

/** Elements that stand within a line of text. All others begin a line of their own. */
const I_RADEN = new Set(
  (
    'a abbr b bdi bdo button cite code data del dfn em i ins kbd mark q s samp small span strong ' +
    'sub sup time u var wbr'
  ).split(' '),
);
/** Not text that one reads on the page. */
const UTANFOR = new Set(['script', 'style', 'template', 'noscript', 'select', 'datalist']);
/** What opens on its own, over the page: not part of the line that it stands in. */
const FOR_SIG = ['popover', 'hidden'];
const MASKINTEXT = new Set(['pre', 'code', 'kbd', 'samp']);
/** Attributes that are read out as text. */
const LASES_UPP = ['aria-label', 'alt', 'title', 'placeholder'];

/** Stands in a text where an element within the line begins or ends. Never part of a page. */
export const GRANS = '\u{E000}';
/** Stands in the place of code, which follows rules of its own. */
export const KOD = '\u{E001}';

/**
 * The blocks of text in an element, in order, without empty ones. White space is one space; borders
 * of elements within the line are marked, and code is left out.
 */
export function textblock(rot: Element): string[] {
  return blocken(rot)
    .map(stada)
    .filter((ett) => ett.replaceAll(GRANS, '') !== '');
}

/** The text of a block without its marks. */
export function utanGranser(block: string): string {
  return stada(block.replaceAll(GRANS, ''));
}

/** Texts that are not on the page but read out, or shown by others: names, descriptions. */
export function uppslagstexter(dokument: Document): string[] {
  const namn = LASES_UPP.flatMap((attribut) =>
    [...dokument.querySelectorAll(`[${attribut}]`)].map((ett) => ett.getAttribute(attribut) ?? ''),
  );
  const om = dokument.querySelector('meta[name=description]')?.getAttribute('content');
  return [dokument.title, om ?? '', ...namn].filter(Boolean);
}

function stada(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').trim();
}

function samla(element: Element, block: string[]): void {
  for (const nod of element.childNodes) {
    if (nod.nodeType === 3) block[block.length - 1] += nod.textContent ?? '';
    else if (nod.nodeType === 1) samlaElement(nod as Element, block);
  }
}

function samlaElement(element: Element, block: string[]): void {
  if (UTANFOR.has(element.localName)) return;
  if (FOR_SIG.some((namn) => element.hasAttribute(namn))) {
    // Before all else, so that the line goes on where it was.
    block.unshift(...blocken(element));
    return;
  }
  const mark = I_RADEN.has(element.localName) ? GRANS : undefined;
  if (mark) block[block.length - 1] += mark;
  else block.push('');
  if (MASKINTEXT.has(element.localName)) block[block.length - 1] += KOD;
  else samla(element, block);
  if (mark) block[block.length - 1] += mark;
  else block.push('');
}

function blocken(element: Element): string[] {
  const block: string[] = [''];
  samla(element, block);
  return block;
}
