/**
 * Filters a list as one types: a row stays when it, or a row inside it, has the beginning of every word.
 * A group without rows goes with them. The address follows, so that a selection can be sent on.
 */
import { visarAv } from '../svenska/antal.ts';
import { ordI } from './traff.ts';

const ruta = document.querySelector<HTMLElement>('.listfilter');
const falt = ruta?.querySelector('input');
const lista = document.querySelector('[data-filtreras]');
if (ruta && falt && lista) startaFilter(ruta, falt, lista);

function startaFilter(ruta: HTMLElement, falt: HTMLInputElement, lista: Element): void {
  const rader = [...lista.querySelectorAll<HTMLElement>('li, dl > div')]
    .filter((rad) => !rad.closest('figure'))
    .map((rad) => ({ rad, ord: ordI(rad.textContent) }));
  const { ental = '', flertal = '' } = ruta.dataset;
  const visa = () => {
    const fraga = ordI(falt.value);
    for (const { rad, ord } of rader)
      rad.hidden = !fraga.every((ett) => ord.some((annat) => annat.startsWith(ett)));
    for (const grupp of lista.querySelectorAll<HTMLElement>('section'))
      grupp.hidden =
        fraga.length > 0 && !grupp.querySelector(':is(li, dl > div):not([hidden], figure *)');
    const visas = rader.filter(({ rad }) => !rad.hidden).length;
    ruta.lastElementChild!.textContent = visarAv(visas, rader.length, ental, flertal, 'Ingen rad');
  };
  falt.value = new URLSearchParams(location.search).get('ord') ?? '';
  if (falt.value) visa();
  falt.addEventListener('input', () => {
    visa();
    const sok = falt.value ? `?${new URLSearchParams({ ord: falt.value })}` : location.pathname;
    history.replaceState(null, '', sok);
  });
}
