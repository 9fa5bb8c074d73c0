import type { APIRoute } from 'astro';
import { lasHandbok } from '../../modell/las.ts';
import { sokunderlag } from '../../sok/bygg/underlag.ts';

/** What the indexing stage needs from the model. It reads the file and takes it away again. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(sokunderlag(await lasHandbok())), {
    headers: { 'content-type': 'application/json' },
  });
