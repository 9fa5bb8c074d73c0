/** The mark of a module's edition, counted when the site is built. */
import { createHash } from 'node:crypto';
import { sidtradFor } from '../modell/brodtext/index.ts';
import type { Modul } from '../modell/typer.ts';
import { blockUr } from '../version/index.ts';

const MINST = 100;
const ANTAL = 900;

/** Three digits that follow from what the module says and asks: another text is another mark, but for one time in 900. */
export function modulmarke({ data, inne }: Modul): number {
  const { titel, mal, fragor } = data;
  const block = inne.sidtrad ? blockUr(sidtradFor(inne)) : [];
  const summa = createHash('sha256')
    .update(JSON.stringify([titel, mal, fragor, block]))
    .digest();
  return MINST + (summa.readUInt32BE() % ANTAL);
}
