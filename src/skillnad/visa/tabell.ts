/** Tables: a row or a column that came or went is marked in each of its cells, others word by word. */
import type { Element } from 'hast';
import type { Textbit } from '../../schema/versioner.ts';
import type { Cellskillnad, Inreskillnad, Radskillnad } from '../typer.ts';
import { visaBitar, visaText } from './bitar.ts';
import { dolt, el, klass, type Visat } from './element.ts';

/** A table that is there in both texts. */
export function visaTabell({ rader }: Extract<Inreskillnad, { slag: 'tabell' }>): Element {
  const [huvud, ...resten] = rader;
  return rullbar(
    huvud ? el('thead', {}, visaRad(huvud, 'th')) : undefined,
    resten.length > 0
      ? el(
          'tbody',
          {},
          resten.map((rad) => visaRad(rad, 'td')),
        )
      : undefined,
  );
}

/** A table as it stands in one text. */
export function visaHelTabell(rader: readonly Textbit[][][]): Element {
  const [huvud, ...resten] = rader;
  const rad = (celler: Textbit[][], tagg: 'th' | 'td') =>
    el(
      'tr',
      {},
      celler.map((cell) => cellen(tagg, visaText(cell))),
    );
  return rullbar(
    huvud ? el('thead', {}, rad(huvud, 'th')) : undefined,
    resten.length > 0
      ? el(
          'tbody',
          {},
          resten.map((ett) => rad(ett, 'td')),
        )
      : undefined,
  );
}

/** What is wider than a narrow screen scrolls in a box of its own, with the keyboard too. */
function rullbar(...barn: (Element | undefined)[]): Element {
  const egenskaper = { className: ['rulla'], role: 'group', tabIndex: 0, ariaLabel: 'Tabell' };
  return el('div', egenskaper, el('table', {}, ...barn));
}

function visaRad({ art, celler, flyttad }: Radskillnad, tagg: 'th' | 'td'): Element {
  const ord = flyttad ? undefined : ORD[art];
  const visade = celler.map((cell, nr) => visaCell(cell, tagg, nr === 0 ? ord : undefined));
  if (flyttad)
    visade[0]?.children.unshift(klass('span', 'skillnad-marke', FLYTTAD[art] ?? ''), el('br', {}));
  return art === 'in' || art === 'ut'
    ? klass('tr', `skillnad-rad ${art}`, visade)
    : el('tr', {}, visade);
}

const ORD: Record<string, string> = {
  in: 'Tillagd rad: ',
  ut: 'Borttagen rad: ',
};
const FLYTTAD: Record<string, string> = { in: 'Flyttad hit', ut: 'Flyttad härifrån' };

/** An empty head would be announced as a heading without words. */
function cellen(tagg: 'th' | 'td', barn: Visat[]): Element {
  return barn.length > 0 && tagg === 'th' ? el('th', { scope: 'col' }, barn) : el('td', {}, barn);
}

function visaCell(
  { art, bitar }: Cellskillnad,
  tagg: 'th' | 'td',
  ord: string | undefined,
): Element {
  if (art === 'lika') return cellen(tagg, visaBitar(bitar));
  const texter = bitar.flatMap((ett) => (ett.art === 'form' ? [] : [ett.bit]));
  const sagt = ord ?? '';
  return cellen(tagg, [
    el(art === 'in' ? 'ins' : 'del', {}, sagt ? dolt(sagt) : undefined, visaText(texter)),
  ]);
}
