/** The text of a page as it is read: blocks one by one, and within them the words in a row. */

/** Elements that stand within a line of text. All others begin a line of their own. */
const I_RADEN = new Set(
  'a abbr b bdi bdo button cite code data del dfn em i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Elements whose text nobody reads as text. */
const INGEN_TEXT = 'script,style,template,noscript,option,datalist';

/**
 * The blocks of text in an element, in order, without empty ones. White space is one space.
 */
export function textblock(rot: Element): string[] {
  const block: string[] = [''];
  gang(rot, block);
  return block.map((ett) => ett.replace(/[ \t\n\r\f]+/g, ' ').trim()).filter(Boolean);
}

function gang(element: Element, block: string[]): void {
  for (const nod of element.childNodes) {
    if (nod.nodeType === 3) block[block.length - 1] += nod.textContent ?? '';
    if (nod.nodeType !== 1) continue;
    const barn = nod as Element;
    if (barn.matches(INGEN_TEXT)) continue;
    const iRaden = I_RADEN.has(barn.localName);
    if (!iRaden) block.push('');
    gang(barn, block);
    if (!iRaden) block.push('');
  }
}
