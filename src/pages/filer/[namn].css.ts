import type { APIRoute } from 'astro';
import {
  diagramark,
  diagramarkNamn,
  exempelark,
  exempelarkNamn,
} from '../../components/diagram/diagramark.ts';
import { lasHandbok } from '../../modell/las.ts';

/** The stylesheet of all diagrams, loaded by the pages that have any, and that of the examples for editors. */
export async function getStaticPaths() {
  const bok = await lasHandbok();
  return [
    { params: { namn: await diagramarkNamn(bok) }, props: { ark: diagramark } },
    { params: { namn: await exempelarkNamn(bok) }, props: { ark: exempelark } },
  ];
}

interface Props {
  ark: typeof diagramark;
}

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await props.ark(await lasHandbok()), { headers: { 'content-type': 'text/css' } });
