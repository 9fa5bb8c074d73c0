import { z } from 'zod';
import { framsida, gemensammaReferenser, gemensamt, id, text, type Referenser } from './delar.ts';

const annanKommun = z.strictObject({
  kommun: text.describe('Kommunens namn.'),
  ord: text.describe('Vad samma sak heter där.'),
});

/** One term of the glossary. */
export const ordSchema = framsida({
  term: text.describe('Ordet, i den form det slås upp.'),
  betydelse: text.describe('Vad ordet betyder, i en enkel mening.'),
  forkortning: text.optional().describe('Förkortningen, till exempel KF.'),
  bojningar: z.array(text).default([]).describe('Böjda former som texterna använder.'),
  synonymer: z.array(text).default([]).describe('Andra ord för samma sak i den här kommunen.'),
  andraKommuner: z.array(annanKommun).default([]).describe('Andra kommuners ord för samma sak.'),
  jfr: z.array(id).default([]).describe('Ord (id) att jämföra med.'),
  kapitel: id.optional().describe('Kapitlet (id) som definierar ordet.'),
  omstridd: text.optional().describe('Vem som är emot ordet, och varför.'),
  ...gemensamt,
});

export const ordReferenser: Referenser = {
  ...gemensammaReferenser,
  'jfr[]': 'ordlista',
  kapitel: 'kapitel',
};

export type OrdData = z.infer<typeof ordSchema>;
