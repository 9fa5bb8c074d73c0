/** The list of files: by the name that each has on the site, and by kind. */
import { el, nyttId } from './dom.ts';
import type { Filrad } from '../protokoll.ts';

interface Filvalsdel {
  filer: readonly Filrad[];
  /** Files with drafts that have not been saved. */
  utkast: ReadonlySet<string>;
}

export const adressTill = (rel: string): string => `#${encodeURI(rel)}`;

export function filval({ filer, utkast }: Filvalsdel): HTMLElement {
  const sokid = nyttId();
  const slagid = nyttId();
  const sok = el('input', { id: sokid, type: 'search', autocomplete: 'off' });
  const samlingar = [...new Set(filer.map(({ samling }) => samling))];
  const slag = el('select', { id: slagid }, el('option', { value: '' }, 'Alla slag'));
  for (const ett of samlingar) slag.append(el('option', { value: ett }, ett));
  const traffar = el('p', { class: 'hjalp', role: 'status' });
  const lista = el('div', { class: 'filer' });
  const rita = (): void => {
    const ord = vanlig(sok.value).split(/\s+/).filter(Boolean);
    const funna = filer.filter(
      (fil) =>
        (slag.value === '' || fil.samling === slag.value) &&
        ord.every((ett) => vanlig(`${fil.namn} ${fil.samling} ${fil.rel}`).includes(ett)),
    );
    traffar.textContent =
      funna.length === 0 ? 'Ingen sida heter så. Pröva ett kortare ord.' : `${funna.length} sidor`;
    lista.replaceChildren(...samlingar.flatMap((ett) => enSamling(ett, funna, utkast)));
  };
  sok.addEventListener('input', rita);
  slag.addEventListener('change', rita);
  rita();
  return el(
    'div',
    { class: 'filval' },
    el(
      'div',
      { class: 'filter' },
      el('div', {}, el('label', { for: sokid }, 'Sök en sida'), sok),
      el('div', {}, el('label', { for: slagid }, 'Slag'), slag),
    ),
    traffar,
    lista,
  );
}

function enSamling(
  namn: string,
  funna: readonly Filrad[],
  utkast: ReadonlySet<string>,
): HTMLElement[] {
  const egna = funna.filter(({ samling }) => samling === namn);
  if (egna.length === 0) return [];
  const id = nyttId();
  return [
    el(
      'section',
      { 'aria-labelledby': id },
      el('h2', { id }, namn, el('span', { class: 'antal' }, ` ${egna.length}`)),
      el(
        'ul',
        {},
        ...egna.map((fil) =>
          el('li', {}, el('a', { href: adressTill(fil.rel) }, fil.namn), ...marken(fil, utkast)),
        ),
      ),
    ),
  ];
}

function marken({ rel, fel, varningar }: Filrad, utkast: ReadonlySet<string>): HTMLElement[] {
  return [
    ...(utkast.has(rel) ? [el('span', { class: 'marke' }, 'inte sparad')] : []),
    ...(fel > 0 ? [el('span', { class: 'niva niva-fel' }, `${fel} fel`)] : []),
    ...(varningar > 0
      ? [
          el(
            'span',
            { class: 'niva niva-varning' },
            `${varningar} ${varningar === 1 ? 'varning' : 'varningar'}`,
          ),
        ]
      : []),
  ];
}

/** Letters as one writes them in a hurry: without case and without dots. */
function vanlig(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
