import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { bildnamn, lasBildfil } from '../../../modell/bilder.ts';
import { lasForslag, lasHandbok } from '../../../modell/las.ts';
import { handboksrot, lasMiljo } from '../../../webb/miljo.ts';
import { FORSLAGSMAPP, type Bildfil } from '../../../granskning/index.ts';

/** The pictures of the texts, byte by byte as editors made them. */
export async function getStaticPaths() {
  const { bilder } = await lasHandbok();
  const beslutade = new Set([...bilder.values()].map(bildnamn));
  const foreslagna = [...((await lasForslag())?.bilder.values() ?? [])];
  const nya = foreslagna.filter((bild) => !beslutade.has(bildnamn(bild)));
  return [
    ...[...bilder.values()].map((bild) => sidan(bild, '')),
    ...nya.map((bild) => sidan(bild, FORSLAGSMAPP)),
  ];
}

function sidan(bild: Bildfil, mapp: string) {
  return { params: { namn: bildnamn(bild) }, props: { bild, mapp } };
}

const TYPER: Record<Bildfil['typ'], string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
};

export const GET: APIRoute<{ bild: Bildfil; mapp: string }> = ({ props: { bild, mapp } }) =>
  new Response(lasBildfil(join(handboksrot(lasMiljo()), mapp), bild), {
    headers: { 'content-type': TYPER[bild.typ] },
  });
