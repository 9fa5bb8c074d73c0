import type { APIRoute } from 'astro';
import { url } from '../components/adress.ts';
import { lasHandbok } from '../modell/las.ts';
import { allaAdresser } from '../modell/adresser.ts';

/**
 * Every page of the site, by its whole address, as the protocol asks (sitemaps.org). So it is written only
 * when the site knows its own (SITE): an answer without body becomes no file.
 */
export const GET: APIRoute = async ({ site }) => {
  if (!site) return new Response(null, { status: 404 });
  const bok = await lasHandbok();
  const rader = allaAdresser(bok)
    .map((adress) => new URL(url(adress), site).href)
    .map((adress) => `  <url><loc>${adress}</loc></url>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${rader.join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
