import { z } from 'zod';
import {
  framsida,
  gemensammaReferenser,
  gemensamt,
  id,
  lagrum,
  sammanfattning,
  text,
  type Referenser,
} from './delar.ts';
import { narLista } from '../tid/nar.ts';

const lagkrav = z.strictObject({
  lagrum: lagrum.describe('Lagrummet, till exempel KL 11:10.'),
  krav: text.describe('Vad lagen kräver, i en mening.'),
});

const mandatskifte = z.strictObject({
  nar: narLista,
  vad: text.describe('Vad som skiljer vid ett mandatskifte.'),
});

/** One event of the year. */
export const arshjulSchema = framsida({
  titel: text.describe('Händelsens namn.'),
  kort: text.optional().describe('Kort namn till hjulet.'),
  slag: id.describe('Slag (id ur handbok.yaml), till exempel planering.'),
  nar: narLista,
  sammanfattning,
  aktorer: z.array(id).min(1).describe('Roller (id) som gör det eller deltar.'),
  mottagare: z.array(id).default([]).describe('Roller (id) som får resultatet.'),
  beslut: z.boolean().default(false).describe('true: här fattas ett beslut.'),
  underlag: z.array(text).default([]).describe('Det som behövs in.'),
  resultat: z.array(text).default([]).describe('Det som kommer ut.'),
  styrdokument: z.array(id).default([]).describe('Styrdokument (id) som händelsen rör.'),
  lagkrav: z
    .array(lagkrav)
    .default([])
    .describe('Lagens tidsgränser. Granskningen räknar mot dem.'),
  mandatskifte: mandatskifte.optional().describe('Varianten vid mandatskifte.'),
  fore: z.array(id).default([]).describe('Händelser (id) som ska komma före.'),
  ...gemensamt,
});

export const arshjulReferenser: Referenser = {
  ...gemensammaReferenser,
  slag: 'handelseslag',
  'aktorer[]': 'roller',
  'mottagare[]': 'roller',
  'styrdokument[]': 'styrdokument',
  'fore[]': 'arshjul',
};

export type ArshjulData = z.infer<typeof arshjulSchema>;
