import type { APIRoute, GetStaticPaths } from 'astro';
import { lasHandbok } from '../../modell/las.ts';
import { dataplats } from '../../components/dataplats.ts';
import { oppnafiler } from '../../oppnadata/index.ts';

export const getStaticPaths = (async () => {
  const filer = oppnafiler(await lasHandbok(), dataplats());
  return filer.map(({ namn }) => ({ params: { fil: namn } }));
}) satisfies GetStaticPaths;

/** The open data of the handbook, file by file. */
export const GET: APIRoute = async ({ params }) => {
  const fil = oppnafiler(await lasHandbok(), dataplats()).find(
    ({ namn }) => namn === params['fil'],
  );
  return new Response(fil?.skriv(), { headers: { 'content-type': fil?.typ ?? 'text/plain' } });
};
