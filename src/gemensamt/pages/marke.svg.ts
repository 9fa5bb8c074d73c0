import type { APIRoute } from 'astro';
import { markesbild } from '../../webb/marke.ts';

/** The mark of what is shared: a red thread. */
export const GET: APIRoute = () =>
  new Response(markesbild({}), { headers: { 'content-type': 'image/svg+xml' } });
