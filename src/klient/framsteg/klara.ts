/** "3 av 8 klara", where a page leads to the training (components/roll/Minsida.astro). */
import { lageFor } from '../../ovning/vag.ts';
import { framstegHar } from './forrad.ts';

/** What stands there says how much there is; it is kept until something is done. */
export function visaKlara(i: ParentNode): void {
  for (const plats of i.querySelectorAll<HTMLElement>('[data-moduler]')) {
    const ider = (plats.dataset['moduler'] ?? '').split(' ');
    const framsteg = framstegHar().las();
    const klara = ider.filter((id) => lageFor(framsteg, id) === 'klar').length;
    if (klara > 0) plats.textContent = `${klara} av ${ider.length} klara`;
  }
}
