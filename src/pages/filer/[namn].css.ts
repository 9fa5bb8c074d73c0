import type { APIRoute } from 'astro';
import {
  diagramark,
  diagramarkNamn,
  exempelark,
  exempelarkNamn,
} from '../../components/diagram/diagramark.ts';
import { lasForslag, lasHandbok } from '../../modell/las.ts';

/** The stylesheet of all diagrams, loaded by the pages that have any, and that of the examples for editors. */
export async function getStaticPaths() {
  const bok = await lasHandbok();
  const forslag = await lasForslag();
  const alla = [
    { params: { namn: await diagramarkNamn(bok) }, props: { text: await diagramark(bok) } },
    { params: { namn: await exempelarkNamn(bok) }, props: { text: await exempelark(bok) } },
  ];
  if (!forslag) return alla;
  // Most often the same sheet under the same name: a proposal seldom has drawings with other rules.
  const namn = await diagramarkNamn(forslag);
  if (namn === alla[0]?.params.namn) return alla;
  return [...alla, { params: { namn }, props: { text: await diagramark(forslag) } }];
}

interface Props {
  text: string;
}

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/css' } });
