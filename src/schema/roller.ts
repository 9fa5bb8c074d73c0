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
  radensSynlighet,
} from './delar.ts';

const beslutar = z.strictObject({
  arende: text.describe('Saken, till exempel ”skattesats”.'),
  vad: text.describe('Vad rollen beslutar, i en mening.'),
  sokord: z.array(text).default([]).describe('Andra ord som någon skulle söka på.'),
  handelse: id.optional().describe('Händelsen (id) i årshjulet då det sker.'),
  styrdokument: id.optional().describe('Styrdokumentet (id) som beslutet vilar på eller blir.'),
  lagrum: lagrum.optional().describe('Lagrum, till exempel KL 11:10.'),
  synlighet: radensSynlighet,
});

/** A body, an office, a group, a network, a company or a form of cooperation. Never a person. */
export const rollSchema = framsida({
  namn: text.describe('Rollens eller organets namn.'),
  kortnamn: text.optional().describe('Förkortning, till exempel KF.'),
  alias: z.array(text).default([]).describe('Andra namn och böjningar som texterna använder.'),
  slag: id.describe('Slag av roll (id ur handbok.yaml).'),
  under: id.optional().describe('Rollen (id) som den lyder under eller hör till.'),
  utsesAv: id.optional().describe('Rollen (id) som utser eller anställer.'),
  ledsAv: id.optional().describe('Rollen (id) som leder.'),
  ingarI: z
    .array(id)
    .default([])
    .describe(
      'Roller (id) som den är en del av: en enhetschef av förvaltningarna, en förtroendevald av nämnderna. Det som rör helheten rör också delen.',
    ),
  samlar: id
    .optional()
    .describe(
      'Slag (id ur handbok.yaml) som rollen är ett gemensamt namn för: Nämnderna samlar slaget nämnd.',
    ),
  rapporterarTill: z
    .array(id)
    .default([])
    .describe('Roller (id) som den rapporterar till, utöver den ovanför.'),
  sammanfattning,
  ansvar: z.array(text).default([]).describe('Ansvar, ett per rad.'),
  beslutar: z
    .array(beslutar)
    .default([])
    .describe('Det rollen beslutar om. Blir sidan ”Vem beslutar?”.'),
  bereder: z.array(text).default([]).describe('Det rollen bereder åt andra.'),
  ledamoter: z.array(text).default([]).describe('Vilka som ingår, som roller. Aldrig personnamn.'),
  lagrum: z.array(lagrum).default([]).describe('Lagrum som rollen vilar på.'),
  saknas: z
    .array(text)
    .default([])
    .describe('Uppgifter som källan saknar, till exempel ”antal ledamöter”.'),
  ...gemensamt,
});

export const rollReferenser: Referenser = {
  ...gemensammaReferenser,
  slag: 'rollslag',
  under: 'roller',
  utsesAv: 'roller',
  ledsAv: 'roller',
  'ingarI[]': 'roller',
  samlar: 'rollslag',
  'rapporterarTill[]': 'roller',
  'beslutar[].handelse': 'arshjul',
  'beslutar[].styrdokument': 'styrdokument',
};

export type RollData = z.infer<typeof rollSchema>;
