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
  titel: text,
  ordning: z.int().min(1),
  sammanfattning,
  kritik: text.describe('Vad utvärderingen fann.'),
  andring: text.describe('Vad det beslutade dokumentet gjorde åt saken.'),
  lage: id.describe('Läget (id ur handbok.yaml).'),
  handboken: text.describe('Hur handboken svarar.'),
  kapitel: z.array(id).default([]),
  roller: z.array(id).default([]),
  ...gemensamt,
});

export const utvarderingReferenser: Referenser = {
  ...gemensammaReferenser,
  lage: 'arbetslagen',
  'kapitel[]': 'kapitel',
  'roller[]': 'roller',
};

export type UtvarderingData = z.infer<typeof utvarderingSchema>;
