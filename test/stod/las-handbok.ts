/** Reads a handbook from its folder to the joined model, without Astro: for tests of what is made from it. */
import { join } from 'node:path';
import { granskaHandbok } from '../../src/granskning/index.ts';
import { byggHandbok, ramaterialUr } from '../../src/modell/handbok.ts';
import type { Handbok } from '../../src/modell/typer.ts';

/** The handbook in `content/<namn>`, read as the build reads it. */
export async function lasHandbokFran(namn: string): Promise<Handbok> {
  const rot = join(import.meta.dirname, '../../content', namn);
  return byggHandbok(ramaterialUr(await granskaHandbok(rot), 'intern'));
}
