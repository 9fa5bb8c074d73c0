/** Filters the list of decisions as one types. The address follows, so that a search can be sent on. */
import { finns, fragaord, ordI } from './traff.ts';

const falt = document.querySelector<HTMLInputElement>('#sidans-sak');
const svar = document.querySelector('#sidans-svar');
const rader = [...document.querySelectorAll<HTMLElement>('[data-sok]')];
const texter = rader.map((rad) => ordI(`${rad.textContent} ${rad.dataset['sok']}`));

function filtrera(): void {
  const fraga = fragaord(falt!.value);
  let antal = 0;
  rader.forEach((rad, plats) => {
    rad.hidden = !finns(fraga, texter[plats]!);
    if (!rad.hidden) antal++;
  });
  const mening = antal === 1 ? '1 sak' : `${antal} saker`;
  svar!.textContent =
    antal > 0 ? `Visar ${mening}.` : 'Inget beslut med de orden. Pröva ett kortare ord, eller sök i hela handboken.';
  const adress = new URL(location.href);
  if (falt!.value) adress.searchParams.set('sak', falt!.value);
  else adress.searchParams.delete('sak');
  history.replaceState(null, '', adress);
}

if (falt && svar) {
  falt.value = new URLSearchParams(location.search).get('sak') ?? '';
  if (falt.value) filtrera();
  falt.addEventListener('input', filtrera);
  falt.form?.addEventListener('submit', (handelse) => {
    handelse.preventDefault();
    filtrera();
  });
}
