import type { APIRoute } from 'astro';
import { lasJamforelsen } from '../../../jamforelse/las.ts';

/** Which handbooks there are to ask: klient/gemensam/hamta.ts reads it. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(lasJamforelsen().deltagare.map(({ id, namn }) => ({ id, namn }))), {
    headers: { 'content-type': 'application/json' },
  });
