/** A group of questions that can be answered: the buttons of each, and how many are right. */
import { flytta, igen, svara } from './fraga.ts';

/** @param spara told how each answer went; what it gives back is said below the questions */
export function fragegrupp(
  grupp: HTMLElement,
  spara: (fraga: string, ratt: boolean) => string | undefined = () => undefined,
): void {
  const sagt = document.createElement('p');
  sagt.className = 'fragor-sagt';
  sagt.role = 'status';
  grupp.append(sagt);
  grupp.addEventListener('click', ({ target }) => {
    const knapp = target instanceof Element ? target.closest('button') : null;
    const fraga = knapp?.closest<HTMLElement>('.fraga');
    if (!knapp || !fraga) return;
    if (knapp.dataset['flytta']) sagt.textContent = flytta(knapp) ?? sagt.textContent;
    if ('igen' in knapp.dataset) igen(fraga);
    if ('svara' in knapp.dataset) {
      const utfall = svara(fraga);
      if (!utfall) return;
      const mer = spara(fraga.id, utfall.ratt);
      sagt.textContent = '';
      raknaIhop(grupp, mer);
    }
  });
}

/** "3 av 7 rätt": of the answers that stand on the page. */
function raknaIhop(grupp: HTMLElement, mer: string | undefined): void {
  const alla = grupp.querySelectorAll('.fraga:not([hidden])').length;
  const utfall = (vad: string) => grupp.querySelectorAll(`.fraga-svar${vad}`).length;
  const ratta = utfall('[data-utfall="ratt"]');
  const kvar = alla - utfall('[data-utfall]');
  const text = `${ratta} av ${alla} rätt.${kvar > 0 ? ` ${kvar} kvar att svara på.` : ''}`;
  const ruta = grupp.querySelector('[data-antal]');
  if (ruta) ruta.textContent = mer ? `${text} ${mer}` : text;
}
