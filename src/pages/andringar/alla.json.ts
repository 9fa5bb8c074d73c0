import type { APIRoute } from 'astro';
import { andringsposter } from '../../version/andringsposter.ts';
import { historik } from '../../modell/historik.ts';
import { lasHandbok } from '../../modell/las.ts';

/** The key and day of each change, for the start page of a reader who wants to know what is new. */
export const GET: APIRoute = async () => {
  const poster = andringsposter(await lasHandbok(), historik());
  return new Response(JSON.stringify(poster.map(({ nyckel, dag }) => [nyckel, dag])), {
    headers: { 'content-type': 'application/json' },
  });
};
