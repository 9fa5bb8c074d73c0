import { defineCollection } from 'astro:content';
import type { Lasminne } from './granskning/index.ts';
import { Laddare } from './modell/laddare.ts';
import { handboksrot, lasMiljo } from './webb/miljo.ts';
import { handbokSchema } from './schema/handbok.ts';

const rot = handboksrot(lasMiljo());
const minne: Lasminne = new Map();
// Loaded only where nobody has read the handbook yet: Astro loads it anew, in a world of its own.
const laddare = new Laddare(rot, async () =>
  (await import('./diagram/granska.ts')).granskaAllt(rot, { minne }),
);

/** The pages take all other collections from the reading itself: see modell/las.ts. */
export const collections = {
  handbok: defineCollection({ loader: laddare.astros, schema: handbokSchema }),
};
