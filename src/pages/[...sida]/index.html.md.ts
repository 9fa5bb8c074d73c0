import type { APIRoute, GetStaticPaths } from 'astro';
import { dataplats } from '../../components/dataplats.ts';
import { lasHandbok } from '../../modell/las.ts';
import { textsidor } from '../../oppnadata/index.ts';

export const getStaticPaths = (async () => {
  const sidor = textsidor(await lasHandbok(), dataplats());
  return sidor.map(({ adress, skriv }) => ({
    params: { sida: adress.replace(/^\/|\/$/g, '') || undefined },
    props: { skriv },
  }));
}) satisfies GetStaticPaths;

/** The text of a page without its frame, beside it. */
export const GET: APIRoute<{ skriv: () => string }> = ({ props }) =>
  new Response(props.skriv(), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
