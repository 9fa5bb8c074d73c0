import { z } from 'zod';
import { id, text, radensSynlighet } from './delar.ts';

const vidare = z.strictObject({
  namn: text.describe('Länkens text.'),
  adress: text.describe(
    'Sida i handboken, till exempel utbildning:modul-1, eller en adress som /redaktor/.',
  ),
  synlighet: radensSynlighet,
});

/** "Jag är …": a kind of reader, and the roles that are read as theirs. */
export const ingangSchema = z.strictObject({
  id: id.describe('Ingångens id. Dess sida är /for/id/.'),
  namn: text.describe('Vem läsaren är, i ental: ”förtroendevald”.'),
  beskrivning: text.describe('En mening om vad läsaren får först.'),
  roller: z
    .array(id)
    .default([])
    .describe('Roller (id). Det som gäller någon av dem visas först för läsaren.'),
  lankar: z.array(vidare).default([]).describe('Sidor att börja med.'),
  synlighet: radensSynlighet,
});
