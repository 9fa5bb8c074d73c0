import { z } from 'zod';
import {
  bilagor,
  framsida,
  gemensammaReferenser,
  gemensamt,
  id,
  ordning,
  sammanfattning,
  text,
  type Referenser,
} from './delar.ts';

/** One chapter of the formal text. */
export const kapitelSchema = framsida({
  titel: text.describe('Rubriken, utan nummer. Numret räknas ut.'),
  del: id.describe('Delen (id ur handbok.yaml) som kapitlet hör till.'),
  under: id
    .optional()
    .describe('Kapitlet (id) närmast ovanför. Utelämnas för kapitel direkt under en del.'),
  ordning: ordning.describe(
    'Plats bland syskonen: 1, 2, 3 … Ett kapitel mellan 2 och 3 får 2.5. Läsaren ser aldrig talet.',
  ),
  sammanfattning,
  ansvarig: id.optional().describe('Rollen (id) som svarar för innehållet.'),
  for: z.array(id).default([]).describe('Roller (id) som särskilt berörs.'),
  styrdokument: z.array(id).default([]).describe('Styrdokument (id) som kapitlet vilar på.'),
  termer: z.array(id).default([]).describe('Ord i ordlistan (id) som kapitlet definierar.'),
  bilagor,
  ...gemensamt,
  // Versions that are frozen already say it of every chapter.
  synlighet: gemensamt.synlighet.default('publik').describe(gemensamt.synlighet.description ?? ''),
});

export const kapitelReferenser: Referenser = {
  ...gemensammaReferenser,
  del: 'delar',
  under: 'kapitel',
  ansvarig: 'roller',
  'for[]': 'roller',
  'styrdokument[]': 'styrdokument',
  'termer[]': 'ordlista',
};

export type KapitelData = z.infer<typeof kapitelSchema>;
