import type { APIRoute } from 'astro';
import { BILAGETYPER, type Bilagefil } from '../../granskning/index.ts';
import { lasBilagefil } from '../../modell/bilagor.ts';
import { lasHandbok } from '../../modell/las.ts';
import { handboksrot, lasMiljo } from '../../webb/miljo.ts';

/** The documents that pages bring along, under the names that editors gave them: an address outside keeps leading here. */
export async function getStaticPaths() {
  const { bilagor } = await lasHandbok();
  return [...bilagor.values()].map((bilaga) => ({
    params: { fil: bilaga.fil },
    props: { bilaga },
  }));
}

export const GET: APIRoute<{ bilaga: Bilagefil }> = ({ props: { bilaga } }) =>
  new Response(lasBilagefil(handboksrot(lasMiljo()), bilaga), {
    headers: { 'content-type': BILAGETYPER[bilaga.typ].mime },
  });
