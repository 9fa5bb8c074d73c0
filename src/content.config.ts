import { defineCollection } from 'astro:content';
import type { Lasminne } from './granskning/index.ts';
import { Laddare } from './modell/laddare.ts';
import { handboksrot, lasMiljo } from './webb/miljo.ts';
import { handbokSchema } from './schema/handbok.ts';
import { SAMLINGAR, type Samling } from './schema/index.ts';

const rot = handboksrot(lasMiljo());
const minne: Lasminne = new Map();
// Loaded only where nobody has read the handbook yet: Astro loads it anew, in a world of its own.
const laddare = new Laddare(rot, async () =>
  (await import('./diagram/granska.ts')).granskaAllt(rot, { minne }),
);

function samling<S extends Samling>(namn: S) {
  return defineCollection({
    loader: laddare.for(namn),
    schema: SAMLINGAR[namn].schema as (typeof SAMLINGAR)[S]['schema'],
  });
}

export const collections = {
  handbok: defineCollection({ loader: laddare.for('handbok'), schema: handbokSchema }),
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
  scenarier: samling('scenarier'),
  utvardering: samling('utvardering'),
  versioner: samling('versioner'),
};
