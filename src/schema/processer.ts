import { z } from 'zod';
import {
  framsida,
  gemensammaReferenser,
  gemensamt,
  id,
  sammanfattning,
  text,
  type Referenser,
  radensSynlighet,
} from './delar.ts';

const vidare = z.strictObject({
  steg: id.describe('Nästa steg (id).'),
  villkor: text.optional().describe('När vägen väljs, till exempel ”om nämnden säger nej”.'),
});

const steg = z.strictObject({
  id: id.describe('Stegets id. Andra steg pekar på det.'),
  titel: text.describe('Vad som görs, med verb: ”Beslutar om ramar”.'),
  aktor: id
    .optional()
    .describe(
      'Rollen (id) som gör det. Utelämnas i ett steg med händelse: då är det dess första aktör.',
    ),
  nar: text
    .optional()
    .describe('När, i ord: ”november”. Utelämnas i ett steg med händelse: då är det dess tid.'),
  handelse: id
    .optional()
    .describe('Händelsen (id) i årshjulet. Aktör, tid, beslut och det som kommer ut tas ur den.'),
  in: z.array(text).default([]).describe('Det som steget behöver.'),
  ut: z
    .array(text)
    .optional()
    .describe('Det som steget ger. Utelämnas i ett steg med händelse: då är det dess resultat.'),
  beslut: z
    .boolean()
    .optional()
    .describe('true: steget är ett beslut. Utelämnas i ett steg med händelse.'),
  beskrivning: text.optional().describe('Mer om steget, i en eller två meningar.'),
  vidare: z
    .array(vidare)
    .optional()
    .describe('Nästa steg. Utelämnas när det är det följande i listan.'),
  synlighet: radensSynlighet,
});

/** A process: steps by actor, from a need to a value for someone. */
export const processSchema = framsida({
  titel: text.describe('Processens namn.'),
  sammanfattning,
  agare: id.optional().describe('Rollen (id) som äger processen.'),
  borjar: text.describe('Behovet som startar processen.'),
  slutar: text.describe('Det som processen ger, och åt vem.'),
  steg: z.array(steg).min(2).describe('Stegen, i den ordning de tas.'),
  kapitel: z.array(id).default([]).describe('Kapitel (id) som beskriver processen.'),
  ...gemensamt,
});

export const processReferenser: Referenser = {
  ...gemensammaReferenser,
  agare: 'roller',
  'steg[].aktor': 'roller',
  'steg[].handelse': 'arshjul',
  'kapitel[]': 'kapitel',
};

export type ProcessData = z.infer<typeof processSchema>;
