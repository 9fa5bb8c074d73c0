/** Reads handbooks from their folders to the joined model, without Astro: for tests of what is made from them. */
import { join } from 'node:path';
import { granskaHandbok, type Resultat } from '../../src/granskning/index.ts';
import { byggHandbok, ramaterialUr } from '../../src/modell/handbok.ts';
import type { Handbok } from '../../src/modell/typer.ts';

const CONTENT = join(import.meta.dirname, '../../content');

/** What was read, by folder. Files of tests share their modules: each handbook is read once a process, and not once a file. */
const lasta = new Map<string, Promise<Resultat>>();

/** The handbook in `content/<namn>`, read as the build reads it and joined anew. What was read is shared: nobody changes it. */
export function lasHandbokFran(namn: string): Promise<Handbok> {
  return lasHandbokI(join(CONTENT, namn));
}

/** The same of a handbook anywhere, one that no test changes. */
export async function lasHandbokI(rot: string): Promise<Handbok> {
  const last = lasta.get(rot) ?? granskaHandbok(rot);
  lasta.set(rot, last);
  return byggHandbok(ramaterialUr(await last, 'intern'));
}
