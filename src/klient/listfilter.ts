/**
 * Filters a list as one types: a row stays when it, or a row inside it, has the beginning of every word.
 * A group without rows goes with them. The address follows, so that a selection can be sent on.
 */
import { visarAv } from '../svenska/antal.ts';
import { ordI } from './traff.ts';

const form = document.querySelector<HTMLFormElement>('.listfilter');
const falt = form?.querySelector('input');
const lista = document.querySelector('[data-filtreras]');
if (form && falt && lista) startaFilter(form, falt, lista);

function startaFilter(form: HTMLFormElement, falt: HTMLInputElement, lista: Element): void {
  const rader = [...lista.querySelectorAll<HTMLElement>('li, dl > div')]
    .filter((rad) => !rad.closest('figure'))
    .map((rad) => ({ rad, ord: ordI(rad.textContent) }));
  const visa = () => {
    const fraga = ordI(falt.value);
    for (const { rad, ord } of rader)
      rad.hidden = !fraga.every((ett) => ord.some((annat) => annat.startsWith(ett)));
    for (const grupp of lista.querySelectorAll<HTMLElement>('section'))
      grupp.hidden =
        fraga.length > 0 && !grupp.querySelector(':is(li, dl > div):not([hidden], figure *)');
    saga(form, rader.filter(({ rad }) => !rad.hidden).length, rader.length);
  };
  falt.value = new URLSearchParams(location.search).get('ord') ?? '';
  if (falt.value) visa();
  form.addEventListener('submit', (handelse) => handelse.preventDefault());
  falt.addEventListener('input', () => {
    visa();
    const sok = falt.value ? `?${new URLSearchParams({ ord: falt.value })}` : location.pathname;
    history.replaceState(null, '', sok);
  });
}

function saga({ dataset, lastElementChild }: HTMLFormElement, visas: number, alla: number): void {
  const { ental = '', flertal = '' } = dataset;
  lastElementChild!.textContent = visarAv(visas, alla, ental, flertal, 'Ingen');
}
