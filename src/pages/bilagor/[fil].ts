import type { APIRoute } from 'astro';
import { BILAGETYPER, type Bilagefil } from '../../granskning/index.ts';
import { lasBilagefil } from '../../modell/bilagor.ts';
import { lasForslag, lasHandbok } from '../../modell/las.ts';
import { handboksrot, lasMiljo } from '../../webb/miljo.ts';

/** The documents that pages bring along, under the names that editors gave them: an address outside keeps leading here. */
export async function getStaticPaths() {
  const forslag = await lasForslag();
  // A name is one file, in what is decided and in what is proposed.
  const bilagor = new Map([...(forslag?.bilagor ?? []), ...(await lasHandbok()).bilagor]);
  return [...bilagor.values()].map((bilaga) => ({
    params: { fil: bilaga.fil },
    props: { bilaga },
  }));
}

export const GET: APIRoute<{ bilaga: Bilagefil }> = ({ props: { bilaga } }) =>
  new Response(lasBilagefil(handboksrot(lasMiljo()), bilaga), {
    headers: { 'content-type': BILAGETYPER[bilaga.typ].mime },
  });
