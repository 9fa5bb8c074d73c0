import type { APIRoute } from 'astro';
import { dataplats } from '../components/dataplats.ts';
import { lasHandbok } from '../modell/las.ts';
import { llmsText } from '../oppnadata/index.ts';

/** What there is to read as plain text, for the assistants that a kommun runs. */
export const GET: APIRoute = async () =>
  new Response(llmsText(await lasHandbok(), dataplats()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
