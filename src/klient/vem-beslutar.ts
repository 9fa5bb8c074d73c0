/**
 * Filters the list of decisions as one types, those whose matter has the words first. The address
 * follows, so that a search can be sent on.
 */
import { antalAv } from '../svenska/antal.ts';
import { fragaord, ordI, poang } from './traff.ts';

const falt = document.querySelector<HTMLInputElement>('#sidans-sak');
const svar = document.querySelector('#sidans-svar');
const rader = [...document.querySelectorAll<HTMLElement>('[data-sok]')].map((rad) => ({
  rad,
  sak: ordI(rad.firstElementChild?.textContent ?? ''),
  sokord: ordI(rad.dataset['sok'] ?? ''),
  text: ordI(rad.textContent ?? ''),
}));

function filtrera(): void {
  const fraga = fragaord(falt!.value);
  const ordnade = rader.map((rad) => ({ ...rad, poang: poang(fraga, rad) }));
  // Of those that answer as well, the one that says least else: "Budget" before "Förslag till budget".
  const kortast = fraga.length > 0 ? 1 : 0;
  ordnade.sort((a, b) => b.poang - a.poang || kortast * (a.sak.length - b.sak.length));
  for (const { rad, poang: varde } of ordnade) {
    rad.hidden = varde === 0;
    rad.parentElement?.append(rad);
  }
  saga(ordnade.filter((rad) => rad.poang > 0).length);
  const adress = new URL(location.href);
  if (falt!.value) adress.searchParams.set('sak', falt!.value);
  else adress.searchParams.delete('sak');
  history.replaceState(null, '', adress);
}

function saga(antal: number): void {
  svar!.textContent =
    antal === 0
      ? 'Inget beslut med de orden. Pröva ett kortare ord, eller sök i hela handboken.'
      : `Visar ${antalAv(antal, 'sak', 'saker')}.`;
}

if (falt && svar) {
  falt.value = new URLSearchParams(location.search).get('sak') ?? '';
  if (falt.value) filtrera();
  falt.addEventListener('input', filtrera);
  falt.form?.addEventListener('submit', (handelse) => handelse.preventDefault());
}
