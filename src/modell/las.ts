import { getCollection, getEntry, render } from 'astro:content';
import { SAMLINGAR, type Data, type Samling } from '../schema/index.ts';
import { byggHandbok } from './handbok.ts';
import { lasMiljo } from './miljo.ts';
import type { AnyNod, Handbok, Rapost } from './typer.ts';

let bok: Promise<Handbok> | undefined;

/** The handbook of this build, read once. In dev it is read anew for every page. */
export function lasHandbok(): Promise<Handbok> {
  if (import.meta.env.DEV) return las();
  bok ??= las();
  return bok;
}

/** The body of a node as a component, with its headings; undefined when the body is empty. */
export async function innehall(nod: AnyNod) {
  if (!nod.text.trim() || nod.samling === 'versioner') return undefined;
  const post = await getEntry(nod.samling, nod.id);
  return post && render(post);
}

async function las(): Promise<Handbok> {
  const [forsta] = await getCollection('handbok');
  if (!forsta) throw new Error('handbok.yaml saknas.');
  const poster = await Promise.all((Object.keys(SAMLINGAR) as Samling[]).map(lasSamling));
  return byggHandbok({ handbok: forsta.data, poster: poster.flat().filter(arSynlig) });
}

async function lasSamling(samling: Samling): Promise<Rapost[]> {
  const poster = await getCollection(samling);
  return poster
    .map((post) => ({
      samling,
      id: post.id,
      data: post.data as Data<Samling>,
      text: 'body' in post ? (post.body ?? '') : '',
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Chapters marked `intern` are left out of a public build. */
function arSynlig(post: Rapost): boolean {
  if (post.samling !== 'kapitel' || lasMiljo().intern) return true;
  return (post.data as Data<'kapitel'>).synlighet !== 'intern';
}
