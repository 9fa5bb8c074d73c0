import type { Resultat } from '../granskning/index.ts';
import { granskadHandbok } from './granskad.ts';
import { byggHandbok, forslagUr, ramaterialUr } from './handbok.ts';
import { historik } from './historik.ts';
import { lagrumslista } from './lagrum.ts';
import { handboksrot, lasMiljo } from '../webb/miljo.ts';
import { folj } from './folj.ts';
import type { Handbok, Ramaterial } from './typer.ts';

/** The handbook as it is decided, and as it would be with its proposal. */
interface Utgavor {
  beslutad: Handbok;
  foreslagen: Handbok | undefined;
}

const utgavor = new WeakMap<Resultat, Utgavor>();

/**
 * The handbook of this build, joined once. In dev it is joined anew when it has been read anew.
 *
 * @param sida a page that shows another edition than the decided one, with all that stands on it
 */
export async function lasHandbok(sida?: { bok?: Handbok }): Promise<Handbok> {
  return sida?.bok ?? lasUtgavor().beslutad;
}

/** The handbook with its proposal laid over it, joined once. Undefined where there is none. */
export async function lasForslag(): Promise<Handbok | undefined> {
  return lasUtgavor().foreslagen;
}

/**
 * The texts are taken from the reading, which Astro has begun with (laddare.ts): of its store it makes a module, and to
 * write, parse and run 1,000 chapters as JavaScript took a second.
 */
function lasUtgavor(): Utgavor {
  const granskat = granskadHandbok(handboksrot(lasMiljo()));
  if (!granskat) throw new Error('handbok.yaml saknas.');
  const gjorda = utgavor.get(granskat) ?? las(granskat);
  utgavor.set(granskat, gjorda);
  return gjorda;
}

function las(granskat: Resultat): Utgavor {
  const miljo = lasMiljo();
  const ra = forslagUr(granskat, miljo.malgrupp);
  return {
    beslutad: foljd(ramaterialUr(granskat, miljo.malgrupp), 'beslutad'),
    foreslagen: ra && foljd(ra, 'foreslagen'),
  };
}

/** Joined, and followed where a build asks for it: what a page reads decides when it is drawn anew. */
function foljd(ra: Ramaterial, utgava: string): Handbok {
  const bok = byggHandbok(ra);
  folj(bok, utgava, ra);
  // What is asked of them all must be known before any page is drawn.
  lagrumslista(bok);
  historik();
  return bok;
}
