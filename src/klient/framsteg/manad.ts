/** The month that it is, of the months of the path (components/utbildning/Vagmanader.astro). */
import { arslista } from '../manader.ts';

/** Shows this month's events, if there are any, and opens the first months of a mandate while they last. */
export function visaManaden(nu: Date): void {
  visaDenna(nu);
  for (const ruta of document.querySelectorAll<HTMLDetailsElement>('[data-mandat]'))
    visaMandatet(ruta, nu);
}

/** Months from January of the election year: 9 is its September, 13 the January after it. */
export function manadEfterVal(nu: Date, valar: number, period: number): number {
  const rest = (((nu.getFullYear() - valar) % period) + period) % period;
  return rest * 12 + nu.getMonth() + 1;
}

function visaDenna(nu: Date): void {
  const plats = document.querySelector<HTMLElement>('[data-denna-manad]');
  const alla = document.querySelector<HTMLElement>('[data-manader]');
  if (!plats || !alla) return;
  const listor = [...alla.querySelectorAll<HTMLElement>(`[data-manad="${nu.getMonth() + 1}"]`)];
  const ar = listor.map(({ dataset }) => (dataset['ar'] ?? '').split(' ').map(Number));
  const lista = listor[arslista(ar, nu.getFullYear(), Number(alla.dataset['period']))];
  if (!lista) return;
  plats.replaceChildren(lista.cloneNode(true));
  plats.hidden = false;
}

function visaMandatet(ruta: HTMLDetailsElement, nu: Date): void {
  const { valar, period, till } = ruta.dataset;
  const manad = manadEfterVal(nu, Number(valar), Number(period));
  if (manad < 9 || manad > Number(till)) return;
  ruta.open = true;
  const denna = ruta.querySelector(`[data-manad="${manad}"]`);
  denna?.setAttribute('aria-current', 'date');
  denna?.querySelector('b')?.append(' (nu)');
}
