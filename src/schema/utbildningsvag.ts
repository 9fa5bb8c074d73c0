import { z } from 'zod';
import { text, radensSynlighet } from './delar.ts';

const steg = z.strictObject({
  sida: text.describe(
    'Sida i handboken att läsa, gärna med avsnitt: utbildning:vem-beslutar, popular:malkedjan eller kapitel:planering#juni.',
  ),
  minuter: z.int().min(1).max(30).describe('Ungefärlig tid.'),
  varfor: text.describe('Vad läsaren får ut av steget, i en mening.'),
  synlighet: radensSynlighet,
});

/** What handbok.yaml says of the whole training; the modules have files of their own. */
export const utbildningsvagSchema = z.strictObject({
  genvag: z
    .strictObject({
      namn: text.describe('Genvägens namn: ”Det viktigaste före ditt första möte”.'),
      ingress: text.describe('Vem genvägen är för, i en mening.'),
      steg: z.array(steg).min(1).describe('Stegen i ordning. Tillsammans högst 30 minuter.'),
    })
    .optional()
    .describe('En kort väg för den som har bråttom.'),
});
