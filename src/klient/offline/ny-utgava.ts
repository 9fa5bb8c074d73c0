/** Tells one who has saved the handbook that there is a newer edition, and lets them take it in. */
import { Workbox } from 'workbox-window';
import { ARBETARE } from '../../offline/namn.ts';
import ark from '../../styles/sparad.css?url';
import { BAS } from './registrering.ts';

const fonster = new Workbox(BAS + ARBETARE, { scope: BAS });
fonster.addEventListener('waiting', visa);
// The worker is there already: this asks the site whether there is another.
void fonster.register({ immediate: true });

function visa(): void {
  if (document.querySelector('[data-ny-utgava]')) return;
  const rad = document.createElement('aside');
  rad.className = 'sparrad';
  rad.dataset['nyUtgava'] = '';
  rad.ariaLabel = 'Ny version';
  const text = document.createElement('p');
  text.role = 'status';
  const knapp = document.createElement('button');
  knapp.type = 'button';
  knapp.className = 'knapp';
  knapp.textContent = 'Läs in den';
  knapp.addEventListener('click', lasIn);
  rad.append(text, knapp);
  document.head.append(stilmall());
  document.body.prepend(rad);
  text.textContent = 'En ny version finns.';
}

/** The page is shown anew when the new edition has taken over. */
function lasIn({ currentTarget }: Event): void {
  (currentTarget as HTMLButtonElement).disabled = true;
  fonster.addEventListener('controlling', () => location.reload());
  fonster.messageSkipWaiting();
}

function stilmall(): HTMLLinkElement {
  const lank = document.createElement('link');
  lank.rel = 'stylesheet';
  lank.href = ark;
  return lank;
}
