/** The path in the reader's browser: how far they have come, the month that it is, and the branch of their role. */
import { ANDRAT, framstegHar } from './framsteg/forrad.ts';
import { visaBorjan } from './framsteg/borjan.ts';
import { visaManaden } from './framsteg/manad.ts';
import { startaRutan } from './framsteg/ruta.ts';
import { visaModullagen } from './framsteg/visa.ts';

const forrad = framstegHar();
const borjan = document.querySelector<HTMLElement>('[data-vagborjan]');
const visa = () => {
  const framsteg = forrad.las();
  visaModullagen(framsteg);
  if (borjan) visaBorjan(borjan, framsteg);
};
addEventListener(ANDRAT, visa);
visa();
visaManaden(new Date());
startaRutan(forrad);

/** Opens the branch of the reader's role: the lens is read by the script of all pages, before or after this one. */
function oppnaGrenen(): void {
  const roller = (document.documentElement.dataset['lasarroller'] ?? '').split(' ');
  for (const gren of document.querySelectorAll<HTMLDetailsElement>('[data-gren]'))
    if (gren.dataset['gren']?.split(' ').some((id) => roller.includes(id))) gren.open = true;
}
addEventListener('lins', oppnaGrenen);
oppnaGrenen();
