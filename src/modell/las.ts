import { getCollection } from 'astro:content';
import type { Inne } from '../granskning/index.ts';
import { type Data, type Samling } from '../schema/index.ts';
import { byggHandbok } from './handbok.ts';
import { lasMiljo } from './miljo.ts';
import type { Handbok, Rapost } from './typer.ts';

let bok: Promise<Handbok> | undefined;

/** The handbook of this build, joined once. In dev it is joined anew for every page. */
export function lasHandbok(): Promise<Handbok> {
  if (import.meta.env.DEV) return las();
  bok ??= las();
  return bok;
}

async function las(): Promise<Handbok> {
  const [forsta] = await getCollection('handbok');
  if (!forsta) throw new Error('handbok.yaml saknas.');
  const { samlingar } = forsta.rendered?.metadata as unknown as { samlingar: Samling[] };
  const poster = await Promise.all(samlingar.map(lasSamling));
  return byggHandbok({ handbok: forsta.data, poster: poster.flat().filter(arSynlig) });
}

async function lasSamling(samling: Samling): Promise<Rapost[]> {
  const poster = await getCollection(samling);
  return poster
    .map((post) => ({
      samling,
      id: post.id,
      data: post.data as Data<Samling>,
      inne: post.rendered?.metadata as unknown as Inne,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Chapters marked `intern` are left out of a public build. */
function arSynlig(post: Rapost): boolean {
  if (post.samling !== 'kapitel' || lasMiljo().intern) return true;
  return (post.data as Data<'kapitel'>).synlighet !== 'intern';
}
