import type { APIRoute } from 'astro';
import { url } from '../../components/adress.ts';
import { andringsflode } from '../../version/andringsflode.ts';
import { historik } from '../../modell/historik.ts';
import { lasHandbok } from '../../modell/las.ts';
import { skrivAtom } from '../../webb/atom.ts';
import { lasMiljo } from '../../webb/miljo.ts';

/** What has changed, as a feed. Addresses in it are written only when the site knows its own (SITE). */
export const GET: APIRoute = async ({ site }) => {
  const flode = andringsflode(await lasHandbok(), historik(), {
    handbok: lasMiljo().handbok,
    adress: site && ((sida) => new URL(url(sida), site).href),
  });
  return new Response(skrivAtom(flode), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
