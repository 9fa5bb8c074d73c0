/** Shows on a page how its modules stand. */
import type { Framsteg } from '../../ovning/framsteg.ts';
import { lageFor, vaglage, type Vaglage } from '../../ovning/vag.ts';

/** Fills each place for how a module stands, from the page's templates (components/utbildning/Modullagen.astro). */
export function visaModullagen(framsteg: Framsteg): void {
  const mall = document.querySelector<HTMLTemplateElement>('#lagen')?.content;
  for (const plats of document.querySelectorAll<HTMLElement>('[data-lage]')) {
    const slag = lageFor(framsteg, plats.dataset['lage'] ?? '');
    const nytt = mall?.querySelector(`[data-slag=${slag}]`)?.cloneNode(true);
    if (nytt) plats.replaceChildren(nytt);
  }
}

/** How far the reader has come, on a page that lists the path's modules. */
export function vagensLage(framsteg: Framsteg): Vaglage {
  const rader = [...document.querySelectorAll<HTMLElement>('[data-modul]')];
  return vaglage(
    framsteg,
    rader.map(({ dataset }) => ({
      id: dataset['modul'] ?? '',
      minuter: Number(dataset['minuter']),
    })),
  );
}
