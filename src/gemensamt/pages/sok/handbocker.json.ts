import type { APIRoute } from 'astro';
import { lasJamforelsen } from '../../../jamforelse/las.ts';
import type { Deltagare } from '../../../jamforelse/typer.ts';

/** Which handbooks there are to ask: klient/gemensam/hamta.ts reads it. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(lasJamforelsen().deltagare.map(somDel)), {
    headers: { 'content-type': 'application/json' },
  });

function somDel({ id, namn, bok }: Deltagare) {
  return { id, namn, ...(bok.andringsforslag ? { forslag: true } : {}) };
}
