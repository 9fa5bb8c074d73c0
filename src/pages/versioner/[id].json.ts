import type { APIRoute } from 'astro';
import { lasHandbok } from '../../modell/las.ts';
import type { Version } from '../../modell/typer.ts';
import { skrivVersion, visarHistorik } from '../../version/index.ts';

/** A version as a file, for whoever wants to count its sum. Not one with chapters that this site may not show. */
export async function getStaticPaths() {
  const bok = await lasHandbok();
  if (!visarHistorik(bok)) return [];
  return bok.versioner
    .filter((version) => version.data.urval !== true)
    .map((version) => ({ params: { id: version.id }, props: { version } }));
}

export const GET: APIRoute<{ version: Version }> = ({ props: { version } }) =>
  new Response(skrivVersion(version.data), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
