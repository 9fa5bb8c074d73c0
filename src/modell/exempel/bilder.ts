import type { Sidnod } from '../../granskning/index.ts';
import { sidtradFor } from '../brodtext/index.ts';
import { allaNoder } from '../hanvisningar.ts';
import type { Handbok } from '../typer.ts';

/** The pictures that the texts of a handbook show, as they are written in a file of `kapitel/`. */
export function bilderI(bok: Handbok): string[] {
  return allaNoder(bok)
    .filter((nod) => nod.inne.bilder.length > 0)
    .flatMap((nod) => sidtradFor(nod.inne).children.flatMap(bilder));
}

function bilder(nod: Sidnod): string[] {
  if (nod.type === 'text') return [];
  if (nod.type !== 'komponent' || nod.namn !== 'Bild') return nod.children.flatMap(bilder);
  const { alt, fil } = nod.attribut;
  return [`![${alt}](../${fil})`];
}
