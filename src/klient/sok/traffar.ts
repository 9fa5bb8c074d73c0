/** Shows hits as a list of links, each with its kind, where it stands and the sentence that answers. */
import type { Rankad } from '../../sok/fraga/rangordna.ts';
import type { Sidtext } from '../../sok/ord/typer.ts';
import { utdrag } from '../../sok/fraga/utdrag.ts';
import { skapa } from './element.ts';

/**
 * Fetches the texts of some hits and writes them as list items.
 *
 * @param bas address of the start page, with a slash at the end
 */
export async function traffrader(traffar: Rankad[], bas: string): Promise<HTMLLIElement[]> {
  const texter = await Promise.all(traffar.map((traff) => traff.traffar[0]!.hamta()));
  return texter.map((sida, nr) => rad(sida, traffar[nr]!, bas));
}

function rad(sida: Sidtext, traff: Rankad, bas: string): HTMLLIElement {
  const { bitar, rubrik } = utdrag(sida, traff.traffar);
  const { title, slag, smulor, adress, fakta = [] } = sida.meta;
  const ankare = rubrik && !adress.includes('#') ? `#${rubrik.id}` : '';
  const var_ = [smulor, ankare && rubrik?.text].filter(Boolean).join(' / ');
  return skapa(
    'li',
    {},
    skapa(
      'a',
      { href: bas + adress.slice(1) + ankare },
      skapa('span', { class: 'sok-titel' }, stor(title)),
      ' ',
      skapa('span', { class: 'sok-slag' }, slag),
    ),
    ...(fakta.length ? [skapa('p', { class: 'sok-fakta' }, fakta.join(' · '))] : []),
    ...(var_ ? [skapa('p', { class: 'sok-smulor' }, var_)] : []),
    ...(bitar.length
      ? [
          skapa(
            'p',
            { class: 'sok-utdrag' },
            ...bitar.map((bit) => (bit.traff ? markerad(bit.text) : bit.text)),
          ),
        ]
      : []),
  );
}

/** Terms are written small in the ordlista; in a list of titles they are not. */
export function stor(titel: string): string {
  return titel[0]!.toLocaleUpperCase('sv') + titel.slice(1);
}

function markerad(text: string): DocumentFragment {
  const bit = document.createDocumentFragment();
  if (text.startsWith(' ')) bit.append(' ');
  bit.append(skapa('mark', {}, text.trim()));
  return bit;
}
