import { z } from 'zod';
import {
  framsida,
  gemensammaReferenser,
  gemensamt,
  id,
  sammanfattning,
  text,
  textEllerOkand,
  type Referenser,
  radensSynlighet,
} from './delar.ts';

const matt = z.strictObject({
  namn: text.describe('Indikatorns eller måttets namn.'),
  malvarde: textEllerOkand.describe('Målvärdet, med enhet, eller okänd.'),
  ar: z.int().min(1990).max(2200).optional().describe('Året målvärdet gäller.'),
  kommentar: text.optional().describe('En mening om hur måttet läses.'),
  synlighet: radensSynlighet,
});

/** One concrete goal, commitment or activity, on a level of the goal chain. */
export const malSchema = framsida({
  titel: text.describe('Målets lydelse.'),
  nummer: text.optional().describe('Målets nummer, till exempel 1.1.'),
  niva: id.describe('Nivån i målkedjan (id).'),
  under: id.optional().describe('Målet (id) på nivån ovanför.'),
  overNot: text
    .optional()
    .describe('Förklaring när målet ovanför saknas eller inte ligger på nivån närmast ovanför.'),
  omrade: id.optional().describe('Området (id ur handbok.yaml) som målet hör till.'),
  malslag: id.optional().describe('Målslag (id ur handbok.yaml), till exempel finansiellt.'),
  sammanfattning,
  ansvarig: z.array(id).default([]).describe('Roller (id) som ansvarar.'),
  matt: z.array(matt).default([]).describe('Indikatorer eller mått med målvärde.'),
  mattNot: text.optional().describe('Varför mått saknas, eller hur de fastställs.'),
  geh: z
    .boolean()
    .optional()
    .describe(
      'Har målet betydelse för god ekonomisk hushållning? Utelämnas när kommunen inte delar in målen så.',
    ),
  gehNot: text.optional().describe('På vilket sätt.'),
  ar: text.optional().describe('År eller period som lydelsen gäller.'),
  exempel: z.boolean().default(false).describe('true: ett påhittat exempel, märkt så på sidan.'),
  ingetUnder: text
    .optional()
    .describe('Förklaring när inget mål eller ingen aktivitet finns under.'),
  ...gemensamt,
});

export const malReferenser: Referenser = {
  ...gemensammaReferenser,
  niva: 'malkedja',
  under: 'mal',
  omrade: 'omraden',
  malslag: 'malslag',
  'ansvarig[]': 'roller',
};

export type MalData = z.infer<typeof malSchema>;
