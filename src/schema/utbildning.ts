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
} from './delar.ts';

const svar = z.strictObject({
  text: text.describe('Svaret.'),
  ratt: z.boolean().default(false).describe('true på det rätta svaret.'),
});

const fraga = z.strictObject({
  fraga: text.describe('Frågan, med frågetecken.'),
  svar: z.array(svar).min(2).describe('Svaren att välja bland. Ett av dem är rätt.'),
  forklaring: text.describe('Varför svaret är rätt, och var det står.'),
  lank: text
    .optional()
    .describe(
      'Sida i handboken där svaret står, till exempel kapitel:uppfoljning#årsredovisningen.',
    ),
});

/** One module of the onboarding path. */
export const utbildningSchema = framsida({
  titel: text.describe('Modulens namn.'),
  ordning: ordning.describe('Plats i vägen. En modul mellan 2 och 3 får 2.5.'),
  minuter: z.int().min(1).max(120).describe('Ungefärlig tid.'),
  sammanfattning,
  mal: z.array(text).default([]).describe('Efter modulen kan du …'),
  kapitel: z.array(id).default([]).describe('Kapitel (id) som modulen bygger på.'),
  fragor: z.array(fraga).default([]).describe('Frågor att pröva sig på efter modulen.'),
  ...gemensamt,
});

export const utbildningReferenser: Referenser = { ...gemensammaReferenser, 'kapitel[]': 'kapitel' };

export type UtbildningData = z.infer<typeof utbildningSchema>;
