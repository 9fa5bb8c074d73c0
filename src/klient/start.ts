/** The start page in the reader's browser: the month it is, what is new, and the part of one who reads with the role lens. */
import './andringar-start.ts';
import { visaKlara } from './framsteg/klara.ts';
import { visaManader } from './manader.ts';
import { hamtaMinSida } from './minsida.ts';

const nu = new Date();
visaManader(document, nu);
visaKlara(document);
const hjul = document.querySelector<HTMLElement>('.starthjul');
if (hjul) visaHjul(hjul, nu);

const plats = document.querySelector<HTMLElement>('[data-minsida]');
if (plats) {
  const visa = () => visaMinSida(plats);
  addEventListener('lins', visa);
  visa();
}

/** Fills the place for the reader's part, or empties it when there is no reader known. */
function visaMinSida(plats: HTMLElement): void {
  const { lasarid } = document.documentElement.dataset;
  // One who reads as a single role has no part of their own.
  const lank = document.querySelector<HTMLAnchorElement>(`[data-lins-val="${lasarid}"]`);
  plats.replaceChildren();
  plats.hidden = !lank;
  if (lank) void hamtaMinSida(plats, lank.href, nu);
}

/** Shows the wheel of the year that it is, with its month marked. An election year has one of its own. */
function visaHjul(hjul: HTMLElement, nu: Date): void {
  const { valar, period } = hjul.dataset;
  const val = (nu.getFullYear() - Number(valar)) % Number(period) === 0;
  for (const vy of hjul.children)
    (vy as HTMLElement).hidden = vy.matches('[data-vy=vanligt]') === val;
  for (const manad of hjul.querySelectorAll(`[data-manad="${nu.getMonth() + 1}"]`))
    manad.setAttribute('aria-current', 'date');
}
