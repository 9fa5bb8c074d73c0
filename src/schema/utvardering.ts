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

/** One thing that was said of the system, by whom, what was answered and done, and what is left. */
export const utvarderingSchema = framsida({
  titel: text.describe('Vad saken gäller, i några ord.'),
  ordning: ordning.describe('Plats i listan: 1, 2, 3 … En post mellan 2 och 3 får 2.5.'),
  sammanfattning,
  vem: z
    .array(text)
    .default([])
    .describe('Vilka som sade det: partier, organ, utvärderare. Aldrig personnamn.'),
  kritik: text.describe('Det som sades: kritik, önskemål eller beröm.'),
  svar: text.optional().describe('Vad de fick för svar, om källan ger något.'),
  andring: text.describe('Vad som gjordes åt saken.'),
  kvar: text.optional().describe('Vad som är kvar att göra.'),
  lage: id.describe('Läget (id ur handbok.yaml).'),
  handboken: text.describe('Hur handboken svarar.'),
  kapitel: z
    .array(id)
    .default([])
    .describe('Kapitel (id) som har formats av saken. De visar vägen tillbaka hit.'),
  roller: z.array(id).default([]).describe('Roller (id) som rör saken.'),
  ...gemensamt,
});

export const utvarderingReferenser: Referenser = {
  ...gemensammaReferenser,
  lage: 'arbetslagen',
  'kapitel[]': 'kapitel',
  'roller[]': 'roller',
};

export type UtvarderingData = z.infer<typeof utvarderingSchema>;
