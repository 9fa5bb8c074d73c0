import { z } from 'zod';
import { text, radensSynlighet } from './delar.ts';

const svar = z.strictObject({
  text: text.describe('Svaret.'),
  ratt: z.boolean().default(false).describe('true på ett rätt svar.'),
  varfor: text
    .optional()
    .describe('Varför just det svaret är rätt eller fel. Visas när läsaren har valt det.'),
});

const par = z.strictObject({
  vad: text.describe('Det som läsaren får: ett organ, en händelse, ett ord.'),
  med: text.describe('Det som hör ihop med det: beslutet, månaden, betydelsen.'),
});

/**
 * A question of the training. What stands in it tells which kind it is: `svar` with one right answer or with several, `ordna` or `para`.
 * That one of them stands there, and only one, is a check of its own.
 */
export const fragaSchema = z.strictObject({
  fraga: text.describe('Frågan, med frågetecken.'),
  svar: z
    .array(svar)
    .min(2)
    .optional()
    .describe('Svaren att välja bland. Är flera rätt ska läsaren hitta alla.'),
  ordna: z
    .array(text)
    .min(3)
    .optional()
    .describe('Det som ska ställas i ordning. Skriv det i rätt ordning, uppifrån och ner.'),
  para: z.array(par).min(3).optional().describe('Det som ska paras ihop, ett par för varje rad.'),
  forklaring: text.describe('Varför svaret är rätt.'),
  lank: text
    .optional()
    .describe(
      'Stället i handboken där svaret står, till exempel kapitel:uppfoljning#årsredovisningen.',
    ),
  facit: z
    .union([text.transform((ett) => [ett]), z.array(text)])
    .default([])
    .describe(
      'Fältet i handboken som svaret vilar på, till exempel handelse.rambeslut.när. Säger fältet något annat än svaret blir det ett fel.',
    ),
  synlighet: radensSynlighet,
});

export type FragaData = z.infer<typeof fragaSchema>;
