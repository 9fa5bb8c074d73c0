import type { APIRoute } from 'astro';
import { bildnamn, lasBildfil } from '../../../modell/bilder.ts';
import { lasHandbok } from '../../../modell/las.ts';
import { handboksrot, lasMiljo } from '../../../webb/miljo.ts';
import type { Bildfil } from '../../../granskning/index.ts';

/** The pictures of the texts, byte by byte as editors made them. */
export async function getStaticPaths() {
  const { bilder } = await lasHandbok();
  return [...bilder.values()].map((bild) => ({
    params: { namn: bildnamn(bild) },
    props: { bild },
  }));
}

const TYPER: Record<Bildfil['typ'], string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
};

export const GET: APIRoute<{ bild: Bildfil }> = ({ props: { bild } }) =>
  new Response(lasBildfil(handboksrot(lasMiljo()), bild), {
    headers: { 'content-type': TYPER[bild.typ] },
  });
