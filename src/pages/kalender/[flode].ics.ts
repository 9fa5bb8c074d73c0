import type { APIRoute, GetStaticPaths } from 'astro';
import { url } from '../../components/adress.ts';
import { floden, skrivFlode, type Flode } from '../../kalender/index.ts';
import { lasHandbok } from '../../modell/las.ts';
import { lasMiljo } from '../../webb/miljo.ts';

export const getStaticPaths = (async () => {
  const bok = await lasHandbok();
  return floden(bok).map((flode) => ({ params: { flode: flode.id }, props: { flode } }));
}) satisfies GetStaticPaths;

/** A calendar feed. Addresses in it are written only when the site knows its own (SITE). */
export const GET: APIRoute<{ flode: Flode }> = async ({ props, site }) => {
  const bok = await lasHandbok();
  const text = skrivFlode(bok, props.flode, {
    handbok: lasMiljo().handbok,
    adress: site && ((sida) => new URL(url(sida), site).href),
  });
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
