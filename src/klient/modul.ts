/** A module in the reader's browser: that it was opened, and whether it is done. */
import { dagAv } from '../tid/dag.ts';
import { egen, medModul, utanKlar } from '../ovning/framsteg.ts';
import { ANDRAT, SPARAS_INTE, framstegHar } from './framsteg/forrad.ts';
import { visaModullagen } from './framsteg/visa.ts';

const DATUM = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long' });

const forrad = framstegHar();
const plats = document.querySelector<HTMLElement>('[data-klar]');
if (plats) starta(plats, plats.dataset['klar'] ?? '');

function starta(plats: HTMLElement, id: string): void {
  const klar = plats.querySelector<HTMLButtonElement>('[data-klarknapp]')!;
  const inte = plats.querySelector<HTMLButtonElement>('[data-ejklar]')!;
  const ord = plats.querySelector<HTMLElement>('[data-klarord]')!;
  let sparas = forrad.andra((nu) => medModul(nu, id, dagAv(new Date())));
  const visa = () => {
    const framsteg = forrad.las();
    const nar = egen(framsteg.moduler, id)?.klar;
    visaModullagen(framsteg);
    klar.hidden = nar !== undefined;
    inte.hidden = nar === undefined;
    const sagt = nar ? `Du blev klar den ${DATUM.format(new Date(`${nar}T12:00:00`))}.` : '';
    ord.textContent = sparas ? sagt : `${sagt} ${SPARAS_INTE}`;
  };
  klar.addEventListener('click', () => {
    sparas = forrad.andra((nu) => medModul(nu, id, dagAv(new Date()), true));
    inte.focus();
  });
  inte.addEventListener('click', () => {
    sparas = forrad.andra((nu) => utanKlar(nu, id));
    klar.focus();
  });
  addEventListener(ANDRAT, visa);
  visa();
}
