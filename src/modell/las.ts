import { getCollection } from 'astro:content';
import { granskadHandbok } from './granskad.ts';
import { byggHandbok, forslagUr, ramaterialUr } from './handbok.ts';
import { handboksrot, lasMiljo } from '../webb/miljo.ts';
import type { Handbok } from './typer.ts';

/** The handbook as it is decided, and as it would be with its proposal. */
interface Utgavor {
  beslutad: Handbok;
  foreslagen: Handbok | undefined;
}

let utgavor: Promise<Utgavor> | undefined;

/**
 * The handbook of this build, joined once. In dev it is joined anew for every page.
 *
 * @param sida a page that shows another edition than the decided one, with all that stands on it
 */
export async function lasHandbok(sida?: { bok?: Handbok }): Promise<Handbok> {
  return sida?.bok ?? (await lasUtgavor()).beslutad;
}

/** The handbook with its proposal laid over it, joined once. Undefined where there is none. */
export async function lasForslag(): Promise<Handbok | undefined> {
  return (await lasUtgavor()).foreslagen;
}

function lasUtgavor(): Promise<Utgavor> {
  if (import.meta.env.DEV) return las();
  utgavor ??= las();
  return utgavor;
}

/**
 * Astro's store says that the handbook has been read, and makes a page in dev anew when it has been read
 * again. The texts themselves are taken from the reading: Astro makes a module of its store, and to
 * write, parse and run 1,000 chapters as JavaScript took a second.
 */
async function las(): Promise<Utgavor> {
  const miljo = lasMiljo();
  const [forsta] = await getCollection('handbok');
  const granskat = granskadHandbok(handboksrot(miljo));
  if (!forsta || !granskat) throw new Error('handbok.yaml saknas.');
  const beslutad = byggHandbok(ramaterialUr(granskat, miljo.malgrupp));
  const ra = forslagUr(granskat, miljo.malgrupp);
  return { beslutad, foreslagen: ra && byggHandbok(ra) };
}
