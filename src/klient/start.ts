/** The start page in the reader's browser: the month it is, and the part of one who reads with the role lens. */
import { visaManader } from './manader.ts';
import { hamtaMinSida } from './minsida.ts';

const nu = new Date();
visaManader(document, nu);
// Without script there are links to the twelve months.
document
  .querySelector(`[data-manadslank="${nu.getMonth() + 1}"]`)
  ?.setAttribute('aria-current', 'date');

const plats = document.querySelector<HTMLElement>('[data-minsida]');
if (plats) {
  const visa = () => visaMinSida(plats);
  addEventListener('lins', visa);
  visa();
}

/** Fills the place for the reader's part, or empties it when there is no reader known. */
function visaMinSida(plats: HTMLElement): void {
  const { linsid } = document.documentElement.dataset;
  plats.replaceChildren();
  plats.hidden = !linsid;
  const lank = document.querySelector<HTMLAnchorElement>(`[data-lins-val="${linsid}"]`);
  if (lank) void hamtaMinSida(plats, lank.href, nu);
}
