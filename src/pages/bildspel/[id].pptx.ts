import type { APIRoute, GetStaticPaths } from 'astro';
import { allaBildspel } from '../../bildspel/bygg/index.ts';
import { pptxUrForrad } from '../../bildspel/pptx/index.ts';
import { BILDFORRAD, Bildbank } from '../../bildspel/raster/index.ts';
import type { Bildspel } from '../../bildspel/typer.ts';
import { lasHandbok } from '../../modell/las.ts';
import type { Handbok } from '../../modell/typer.ts';
import { handboksrot, lasMiljo } from '../../webb/miljo.ts';

/** Every slide show as a file that can be changed in PowerPoint. */
export const getStaticPaths = (async () =>
  allaBildspel(await lasHandbok()).map((bildspel) => ({
    params: { id: bildspel.id },
    props: { bildspel },
  }))) satisfies GetStaticPaths;

/** All shows of a handbook share their drawings. */
const banker = new WeakMap<Handbok, Bildbank>();

export const GET: APIRoute<{ bildspel: Bildspel }> = async ({ props }) => {
  const bok = await lasHandbok();
  const miljo = lasMiljo();
  const bank = banker.get(bok) ?? new Bildbank(bok, handboksrot(miljo), BILDFORRAD);
  banker.set(bok, bank);
  const fil = await pptxUrForrad(bok, props.bildspel, bank, miljo);
  return new Response(fil as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    },
  });
};
