import { basename } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { handboksrot, lasMiljo } from './modell/miljo.ts';
import { handbokSchema } from './schema/handbok.ts';
import { SAMLINGAR, type Samling } from './schema/index.ts';

const rot = handboksrot(lasMiljo());

/** The id of an entry is its file name: folders are for the editor's order only. */
const generateId = ({ entry }: { entry: string }) => basename(entry).replace(/\.[a-z]+$/, '');

function samling<S extends Samling>(namn: S) {
  return defineCollection({
    loader: glob({ pattern: '**/*.{mdx,json}', base: `${rot}/${namn}`, generateId }),
    schema: SAMLINGAR[namn].schema as (typeof SAMLINGAR)[S]['schema'],
  });
}

export const collections = {
  handbok: defineCollection({
    loader: glob({ pattern: 'handbok.yaml', base: rot, generateId }),
    schema: handbokSchema,
  }),
  kapitel: samling('kapitel'),
  popular: samling('popular'),
  roller: samling('roller'),
  styrdokument: samling('styrdokument'),
  malkedja: samling('malkedja'),
  mal: samling('mal'),
  arshjul: samling('arshjul'),
  processer: samling('processer'),
  ordlista: samling('ordlista'),
  utbildning: samling('utbildning'),
  utvardering: samling('utvardering'),
  versioner: samling('versioner'),
};
