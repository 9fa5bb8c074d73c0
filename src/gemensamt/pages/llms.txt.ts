import type { APIRoute } from 'astro';
import { gemensamIngress, gemensamTitel } from '../../jamforelse/framsida.ts';
import { lasJamforelsen } from '../../jamforelse/las.ts';
import { gemensamLlms } from '../../oppnadata/index.ts';
import { enAv, lasMiljo } from '../../webb/miljo.ts';

/** Where the text of each handbook is to be read. */
export const GET: APIRoute = () => {
  const miljo = lasMiljo();
  const jamforelsen = lasJamforelsen();
  const handbocker = jamforelsen.deltagare.map(({ id, bok }) => {
    const { bas, plats } = enAv(miljo, id);
    return { bok, plats: { handbok: id, bas, plats } };
  });
  const text = gemensamLlms(gemensamTitel(jamforelsen), gemensamIngress(jamforelsen), handbocker);
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
