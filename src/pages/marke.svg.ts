import type { APIRoute } from 'astro';
import { lasHandbok } from '../modell/las.ts';
import { markesbild } from '../webb/marke.ts';

/** The mark as the icon of the tab. */
export const GET: APIRoute = async () =>
  new Response(markesbild((await lasHandbok()).data.tema), {
    headers: { 'content-type': 'image/svg+xml' },
  });
