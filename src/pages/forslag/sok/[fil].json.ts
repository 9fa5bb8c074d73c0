import type { APIRoute } from 'astro';
import { lasForslag } from '../../../modell/las.ts';
import type { Handbok } from '../../../modell/typer.ts';
import { forslagsunderlag } from '../../../sok/bygg/forslag.ts';

/** What the indexing stage needs of the proposal, where there is one. It reads the file and takes it away again. */
export async function getStaticPaths() {
  const bok = await lasForslag();
  return bok ? [{ params: { fil: 'underlag' }, props: { bok } }] : [];
}

export const GET: APIRoute<{ bok: Handbok }> = ({ props: { bok } }) =>
  new Response(JSON.stringify(forslagsunderlag(bok)), {
    headers: { 'content-type': 'application/json' },
  });
