/** The month that it is, of the months of the path (components/utbildning/Vagmanader.astro). */
import { arslista } from '../manader.ts';

/** Shows this month's events, if there are any: in the first months of a mandate those of the mandate. */
export function visaManaden(nu: Date): void {
  const plats = document.querySelector<HTMLElement>('[data-denna-manad]');
  const lista = mandatetsManad(nu) ?? dennaManad(nu);
  if (!plats || !lista) return;
  plats.replaceChildren(...[...lista.children].map((ett) => ett.cloneNode(true)));
  plats.hidden = false;
}

/** Months from January of the election year: 9 is its September, 13 the January after it. */
export function manadEfterVal(nu: Date, valar: number, period: number): number {
  const rest = (((nu.getFullYear() - valar) % period) + period) % period;
  return rest * 12 + nu.getMonth() + 1;
}

function dennaManad(nu: Date): HTMLElement | undefined {
  const alla = document.querySelector<HTMLElement>('[data-manader]');
  if (!alla) return undefined;
  const listor = [...alla.querySelectorAll<HTMLElement>(`[data-manad="${nu.getMonth() + 1}"]`)];
  const ar = listor.map(({ dataset }) => (dataset['ar'] ?? '').split(' ').map(Number));
  return listor[arslista(ar, nu.getFullYear(), Number(alla.dataset['period']))];
}

/** The month of the mandate's beginning, while it lasts; marked as the one it is. */
function mandatetsManad(nu: Date): HTMLElement | undefined {
  const ruta = document.querySelector<HTMLElement>('[data-mandat]');
  const { valar, period } = ruta?.dataset ?? {};
  const manad = manadEfterVal(nu, Number(valar), Number(period));
  const denna = ruta?.querySelector<HTMLElement>(`[data-manad="${manad}"]`) ?? undefined;
  denna?.setAttribute('aria-current', 'date');
  return denna;
}
