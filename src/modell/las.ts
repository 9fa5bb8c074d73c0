import { getCollection } from 'astro:content';
import { granskadHandbok } from './granskad.ts';
import { byggHandbok, ramaterialUr } from './handbok.ts';
import { handboksrot, lasMiljo } from '../webb/miljo.ts';
import { synligt } from './synlighet.ts';
import type { Handbok } from './typer.ts';

let bok: Promise<Handbok> | undefined;

/** The handbook of this build, joined once. In dev it is joined anew for every page. */
export function lasHandbok(): Promise<Handbok> {
  if (import.meta.env.DEV) return las();
  bok ??= las();
  return bok;
}

/**
 * Astro's store says that the handbook has been read, and makes a page in dev anew when it has been read
 * again. The texts themselves are taken from the reading: Astro makes a module of its store, and to
 * write, parse and run 1,000 chapters as JavaScript took a second.
 */
async function las(): Promise<Handbok> {
  const miljo = lasMiljo();
  const [forsta] = await getCollection('handbok');
  const granskat = granskadHandbok(handboksrot(miljo));
  if (!forsta || !granskat) throw new Error('handbok.yaml saknas.');
  return byggHandbok(synligt(ramaterialUr(granskat), miljo.intern));
}
