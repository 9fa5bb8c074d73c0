/** Checks the code of a proof in the browser. Nothing is kept or sent. */
import { dagAv } from '../tid/dag.ts';
import { intygskontroll, type Kontrollsteg } from '../ovning/intygskontroll.ts';

const form = document.querySelector<HTMLFormElement>('[data-kontroll]');
form?.addEventListener('submit', (handelse) => {
  handelse.preventDefault();
  const marken = [...form.querySelectorAll<HTMLInputElement>('[type=checkbox]:checked')].map(
    ({ value }) => Number(value),
  );
  const kod = form.querySelector<HTMLInputElement>('#intygskod')?.value ?? '';
  const steg = intygskontroll(kod, {
    marken,
    fragor: Number(form.dataset['fragor']),
    scenarier: Number(form.dataset['scenarier']),
    idag: dagAv(new Date()),
  });
  form.querySelector('[data-kontrollsvar]')?.replaceChildren(...svaret(steg));
});

function svaret(steg: readonly Kontrollsteg[]): HTMLElement[] {
  const fel = steg.filter(({ stammer }) => !stammer).length;
  const forst = document.createElement('p');
  forst.textContent = fel === 0 ? 'Koden stämmer.' : 'Koden stämmer inte.';
  forst.className = 'kontrolldom';
  const lista = document.createElement('ul');
  for (const { stammer, ord } of steg) {
    const rad = document.createElement('li');
    rad.textContent = `${stammer ? 'Stämmer' : 'Fel'}: ${ord}`;
    lista.append(rad);
  }
  return [forst, lista];
}
