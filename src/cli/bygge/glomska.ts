/** Forgetting what builds have kept, so that the next one makes all anew. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { enAv, type Miljo } from '../../webb/miljo.ts';
import { BYGGE, bokensMapp, forradFor } from './forrad.ts';
import { BYGG } from './publicerat.ts';
import { kompilatmapp } from './sidor/kompilera.ts';
import { glomVila } from './vila.ts';
import { medAstro, medProgrammet } from './tur.ts';

/**
 * Forgets all that the chosen handbooks' builds for this place have kept, and their compiled program. What others may
 * be drawing with is left: the same handbook for another place, other programs.
 *
 * @param skriv where it is said that another build is waited for
 */
export async function glomAllt(miljo: Miljo, skriv: (rad: string) => void): Promise<void> {
  const flera = miljo.valda.length > 1;
  for (const id of miljo.valda) await glom(flera ? enAv(miljo, id) : miljo, skriv);
  await glomVila(miljo.ut, BYGG);
}

async function glom(miljo: Miljo, skriv: (rad: string) => void): Promise<void> {
  const { mapp, program } = await forradFor(miljo);
  const bokens = bokensMapp(miljo);
  const vantan = { miljo, skriv };
  await medProgrammet(program, vantan, () =>
    medAstro(vantan, async () => {
      const namn = await readdir(bokens).catch(() => []);
      const egna = namn.filter((ett) => !ett.startsWith(BYGGE)).map((ett) => join(bokens, ett));
      for (const ett of [mapp, ...egna, join(kompilatmapp(BYGG), program)])
        await rm(ett, { recursive: true, force: true });
    }),
  );
}
