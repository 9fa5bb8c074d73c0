import { z } from 'zod';
import {
  framsida,
  gemensammaReferenser,
  gemensamt,
  id,
  ordning,
  sammanfattning,
  text,
  type Referenser,
  radensSynlighet,
} from './delar.ts';

const passage = z.strictObject({
  rubrik: text.describe('Passagens rubrik i populärversionen.'),
  avsnitt: text.describe('Ankaret i kapitlet som passagen förklarar, eller inledning.'),
  kontroll: text
    .optional()
    .describe('Kontrollsumma för kapitlets avsnitt när passagen senast lästes om.'),
  synlighet: radensSynlighet,
});

/** The plain-language twin of one chapter. */
export const popularSchema = framsida({
  titel: text.describe('Rubriken, gärna en fråga.'),
  kapitel: id.describe('Kapitlet (id) som texten förklarar.'),
  ordning: ordning.describe(
    'Plats i populärversionens egen läsordning. En text mellan 2 och 3 får 2.5.',
  ),
  sammanfattning,
  passager: z
    .array(passage)
    .default([])
    .describe('En post för varje rubrik med ##: vilket avsnitt i kapitlet den förklarar.'),
  ...gemensamt,
});

export const popularReferenser: Referenser = { ...gemensammaReferenser, kapitel: 'kapitel' };

export type PopularData = z.infer<typeof popularSchema>;
