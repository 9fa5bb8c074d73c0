import type { APIRoute } from 'astro';
import { lasHandbok } from '../../modell/las.ts';
import { sidmallar } from '../../utskrift/sidmallar.ts';

/** Running heads and feet of the print pages, with the handbook's own names in them. */
export const GET: APIRoute = async () =>
  new Response(sidmallar(await lasHandbok()), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
