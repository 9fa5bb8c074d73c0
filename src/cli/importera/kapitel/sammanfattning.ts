/** A first summary, out of the text itself: the editor writes a better one. */
import { meningar } from '../../../svenska/meningar.ts';
import { medGemen } from '../../../svenska/versal.ts';
import { uppraknad } from '../../../tid/i-ord.ts';
import { ordenIAlla } from '../trad/text.ts';
import type { Avsnitt } from './dela.ts';

const LANGST = 300;
const FLEST_MENINGAR = 2;

/** @param under the titles of the chapters below it */
export function sammanfattningAv({ titel, block }: Avsnitt, under: readonly string[]): string {
  const stycken = block.filter(({ type }) => type === 'paragraph').map((ett) => ordenIAlla([ett]));
  const text = utanMarken(stycken.filter((ett) => /[.!?]$/.test(ett)).join(' '));
  const forsta = meningar(text).slice(0, FLEST_MENINGAR);
  while (forsta.length > 1 && forsta.join(' ').length > LANGST) forsta.pop();
  const [mening] = forsta;
  if (mening !== undefined) return forsta.length > 1 ? forsta.join(' ') : kort(mening);
  if (under.length > 0) return kort(`Här finns ${uppraknad(under.map(medGemen))}.`);
  return utanMarken(`Om ${medGemen(titel)}.`);
}

function kort(mening: string): string {
  if (mening.length <= LANGST) return mening;
  const bit = mening.slice(0, LANGST);
  return `${bit.slice(0, bit.lastIndexOf(' '))} …`;
}

/** Fields are shown as they stand: signs of Markdown would be seen. */
function utanMarken(text: string): string {
  return text
    .replace(/[*`<>[\]]|(?<![\w/])_|_(?![\w/])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
