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

/** How a choice turns out: `bra` follows the handbook, `går an` is allowed but not best, `fel` goes against it. */
export const UTFALL = ['bra', 'går an', 'fel'] as const;

const val = z.strictObject({
  text: text.describe('Vad läsaren kan välja att göra.'),
  utfall: z.enum(UTFALL).describe('Hur valet står sig mot handboken: bra, går an eller fel.'),
  foljd: text.describe('Vad som händer då, och varför.'),
  till: id
    .optional()
    .describe('Steget (id) som berättelsen fortsätter med. Utelämnas: berättelsen slutar.'),
});

const steg = z.strictObject({
  id: id.describe('Stegets id i scenariot. Det första steget i listan börjar berättelsen.'),
  berattelse: text.describe('Vad som har hänt, i några meningar.'),
  fraga: text.describe('Vad läsaren ska ta ställning till, med frågetecken.'),
  val: z.array(val).min(2).describe('Det som läsaren kan välja bland.'),
});

const sagt = z.strictObject({
  text: text.describe('Vad handboken säger om saken, i en mening.'),
  lank: text.describe('Stället där det står, till exempel kapitel:vad-och-hur#delegation.'),
});

/** A case as a nämnd meets it: a short story, choices, what they lead to, and what the handbook says. */
export const scenarioSchema = framsida({
  titel: text.describe('Vad fallet handlar om, i några ord.'),
  ordning: ordning.describe('Plats i listan. Ett scenario mellan 2 och 3 får 2.5.'),
  minuter: z.int().min(1).max(60).describe('Ungefärlig tid, ensam.'),
  sammanfattning,
  for: z.array(id).default([]).describe('Roller (id) som möter fallet.'),
  steg: z.array(steg).min(1).describe('Berättelsen, steg för steg.'),
  handboken: z.array(sagt).min(1).describe('Vad handboken säger, med länk till stället.'),
  samtal: z.array(text).default([]).describe('Frågor att samtala om i grupp.'),
  ...gemensamt,
});

export const scenarioReferenser: Referenser = {
  ...gemensammaReferenser,
  'for[]': 'roller',
};

export type ScenarioData = z.infer<typeof scenarioSchema>;
