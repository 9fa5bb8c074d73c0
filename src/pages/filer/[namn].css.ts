import type { APIRoute } from 'astro';
import { diagramark, diagramarkNamn } from '../../components/diagramark.ts';
import { lasHandbok } from '../../modell/las.ts';

/** The one stylesheet of all diagrams, loaded by the pages that have any. */
export async function getStaticPaths() {
  return [{ params: { namn: await diagramarkNamn(await lasHandbok()) } }];
}

export const GET: APIRoute = async () =>
  new Response(await diagramark(await lasHandbok()), { headers: { 'content-type': 'text/css' } });
