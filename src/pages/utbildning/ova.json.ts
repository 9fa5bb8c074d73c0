/** What the drills are made from, for new sets in the browser: /utbildning/ova.json */
import type { APIRoute } from 'astro';
import { lasHandbok } from '../../modell/las.ts';
import { drillsaker } from '../../ovning/drill/saker.ts';
import { losLank } from '../../schema/lankar.ts';

export const GET: APIRoute = async () => {
  const saker = Object.entries(drillsaker(await lasHandbok())).map(([slag, lista]) => [
    slag,
    lista.map((sak) => ({ ...sak, lank: losLank(sak.lank, import.meta.env.BASE_URL) })),
  ]);
  return Response.json(Object.fromEntries(saker));
};
