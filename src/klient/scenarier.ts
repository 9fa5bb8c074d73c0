/** The list of cases in the reader's browser: which of them have been gone through. */
import { egen } from '../ovning/framsteg.ts';
import { ANDRAT, framstegHar } from './framsteg/forrad.ts';

const forrad = framstegHar();

function visa(): void {
  const { scenarier } = forrad.las();
  for (const plats of document.querySelectorAll<HTMLElement>('[data-gjort]'))
    plats.hidden = egen(scenarier, plats.dataset['gjort'] ?? '') === undefined;
}
addEventListener(ANDRAT, visa);
visa();
