/** The short cut in the reader's browser: which steps are ticked. */
import { dagAv } from '../tid/dag.ts';
import { egen, medGenvag } from '../ovning/framsteg.ts';
import { ANDRAT, SPARAS_INTE, framstegHar } from './framsteg/forrad.ts';

const forrad = framstegHar();
const kryssen = [...document.querySelectorAll<HTMLInputElement>('[data-genvag]')];
const summa = document.querySelector<HTMLElement>('[data-genvagssumma]');
let sparas = true;

function visa(): void {
  const { genvag } = forrad.las();
  for (const kryss of kryssen)
    kryss.checked = egen(genvag, kryss.dataset['genvag'] ?? '') !== undefined;
  const lasta = kryssen.filter(({ checked }) => checked).length;
  const ord = lasta > 0 ? `Du har läst ${lasta} av ${kryssen.length}.` : '';
  if (summa) summa.textContent = sparas ? ord : `${ord} ${SPARAS_INTE}`;
}

addEventListener('change', ({ target }) => {
  const kryss = kryssen.find((ett) => ett === target);
  if (!kryss) return;
  const dag = kryss.checked ? dagAv(new Date()) : undefined;
  sparas = forrad.andra((nu) => medGenvag(nu, kryss.dataset['genvag'] ?? '', dag));
  visa();
});
addEventListener(ANDRAT, visa);
visa();
