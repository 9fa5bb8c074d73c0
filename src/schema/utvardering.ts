import { z } from 'zod';
import {
  framsida,
  gemensammaReferenser,
  gemensamt,
  id,
  sammanfattning,
  text,
  type Referenser,
} from './delar.ts';

/** One criticism of the system, what was changed, and how far it came. */
export const utvarderingSchema = framsida({
  titel: text.describe('Vad kritiken gäller, i några ord.'),
  ordning: z.int().min(1).describe('Plats i listan: 1, 2, 3 …'),
  sammanfattning,
  kritik: text.describe('Vad utvärderingen fann.'),
  andring: text.describe('Vad det beslutade dokumentet gjorde åt saken.'),
  lage: id.describe('Läget (id ur handbok.yaml).'),
  handboken: text.describe('Hur handboken svarar.'),
  kapitel: z.array(id).default([]).describe('Kapitel (id) som rör saken.'),
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
