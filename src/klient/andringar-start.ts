/** The start page: a line of what has changed, for one who has asked to be told. Nothing is fetched for anybody else. */
import { antalAv } from '../svenska/antal.ts';
import { hamtaSett, nya, sparnamn, type Andring } from './sedan.ts';

const rad = document.querySelector<HTMLElement>('[data-sedan-rad]');
const bas = rad?.dataset['sedanRad'] ?? '/';
const sett = rad && hamtaSett(() => localStorage, sparnamn(bas));
if (rad && sett) {
  void fetch(`${bas}andringar/alla.json`)
    .then((svar) => svar.json() as Promise<[string, string][]>)
    .then((alla) => alla.map(([nyckel, dag]): Andring => ({ nyckel, dag })))
    .then((alla) => {
      const antal = nya(alla, sett).length;
      rad.hidden = antal === 0;
      const lank = rad.querySelector('a');
      if (lank)
        lank.textContent = `${antalAv(antal, 'ändring', 'ändringar')} sedan ditt förra besök`;
    })
    // Without the list there is no line: nobody came here for it.
    .catch(() => undefined);
}
