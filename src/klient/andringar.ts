/** The page of changes in the reader's browser: what is new since the last visit, when they have asked to be told. */
import { antalAv } from '../svenska/antal.ts';
import { hamtaSett, nya, settNu, spara, sparnamn, type Sett } from './sedan.ts';

const plats = document.querySelector<HTMLElement>('[data-sedan]');
if (plats) starta(plats);

function starta(plats: HTMLElement): void {
  const namn = sparnamn(plats.dataset['sedan'] ?? '/');
  const hitta = <T extends HTMLElement>(valjare: string) => plats.querySelector<T>(valjare)!;
  const [borja, glom, besked] = [
    hitta<HTMLButtonElement>('[data-borja]'),
    hitta<HTMLButtonElement>('[data-glom]'),
    hitta('[role=status]'),
  ];
  const rader = [...document.querySelectorAll<HTMLElement>('[data-andring]')].map((rad) => ({
    rad,
    nyckel: rad.dataset['andring'] ?? '',
    dag: rad.dataset['dag'] ?? '',
  }));
  const visa = (pa: boolean, text: string) => {
    borja.hidden = pa;
    glom.hidden = !pa;
    // A line of its own from the start: nothing jumps when it says something.
    besked.textContent = text || '\u00a0';
  };

  const sparat = hamtaSett(() => localStorage, namn);
  visa(sparat !== undefined, '');
  if (sparat) {
    // Read again in the same visit, the page tells the same.
    const forra = hamtaSett(() => sessionStorage, namn) ?? sparat;
    visa(true, markera(rader, forra));
    spara(() => sessionStorage, namn, forra);
    spara(() => localStorage, namn, settNu(rader));
  }
  borja.addEventListener('click', () => {
    const gick = spara(() => localStorage, namn, settNu(rader));
    visa(gick, gick ? 'Nästa gång visas vad som är nytt.' : 'Webbläsaren sparar ingenting här.');
    (gick ? glom : borja).focus();
  });
  glom.addEventListener('click', () => {
    spara(() => localStorage, namn, undefined);
    spara(() => sessionStorage, namn, undefined);
    for (const { rad } of rader) rad.querySelector('.nytt')?.remove();
    visa(false, 'Det som sparades är borttaget.');
    borja.focus();
  });
}

/** Marks what is new, and says how much it is. */
function markera(rader: { rad: HTMLElement; nyckel: string; dag: string }[], forra: Sett): string {
  const nytt = nya(rader, forra);
  for (const { rad } of nytt) {
    const marke = document.createElement('span');
    marke.className = 'etikett nytt';
    marke.textContent = 'nytt';
    rad.append(' ', marke);
    const dag = rad.closest('details');
    if (dag) dag.open = true;
  }
  if (nytt.length === 0) return 'Ingenting har ändrats sedan ditt förra besök.';
  return `${antalAv(nytt.length, 'ändring', 'ändringar')} sedan ditt förra besök. De är märkta ”nytt”.`;
}
