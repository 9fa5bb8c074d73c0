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

const inflode = z.strictObject({
  namn: text.describe('Det som flödar in, till exempel lagstiftning.'),
  beskrivning: text.describe('Vad det betyder för nivån, i en mening.'),
  lank: text.optional().describe('Sida i handboken, till exempel kapitel:omvarld.'),
  synlighet: radensSynlighet,
});

const aterkoppling = z.strictObject({
  till: id.describe('Nivån (id) som får återkopplingen.'),
  genom: text.describe('Hur: till exempel ”mål- och resultatdialogen”.'),
});

/** One level of the goal chain. No level may lack decider, preparer, horizon or follow-up. */
export const malkedjaSchema = framsida({
  namn: text.describe('Nivåns namn, till exempel ”Fullmäktiges mål”.'),
  ental: text.describe('Ett mål på nivån, i ental: ”fullmäktigemål”.'),
  ordning: z.int().min(0).describe('0 är överst.'),
  sidoniva: z
    .boolean()
    .default(false)
    .describe('true: står bredvid kedjan, till exempel värdegrunden.'),
  sammanfattning,
  vad: text.describe('Vad nivån uttrycker.'),
  malslag: id.optional().describe('Målslag (id ur handbok.yaml), till exempel uppdragsmal.'),
  beslutasAv: z.array(id).default([]).describe('Roller (id) som beslutar.'),
  beslutNot: text
    .optional()
    .describe('Behövs när ingen roll anges: vad källan säger eller inte säger.'),
  politisktBeslut: z.boolean().describe('Är nivån politiskt beslutad?'),
  beredsAv: z.array(id).default([]).describe('Roller (id) som bereder.'),
  beredsNot: text.optional().describe('Behövs när ingen roll anges.'),
  tidshorisont: text.describe('Till exempel ”minst en mandatperiod”.'),
  foljsUppGenom: text.describe('Till exempel ”indikatorer med målvärde”.'),
  matord: text.optional().describe('Vad måtten heter på nivån: indikator, mått, nyckeltal.'),
  styrdokument: z.array(id).default([]).describe('Styrdokument (id) där nivån står.'),
  infloden: z.array(inflode).default([]).describe('Det som flödar in i nivån utifrån.'),
  aterkoppling: z.array(aterkoppling).default([]).describe('Nivåer som får veta hur det gick.'),
  omraden: z
    .boolean()
    .default(false)
    .describe(
      'true: nivån är områdena i handbok.yaml. Sidan räknar upp dem, med målen i vart och ett.',
    ),
  kravUnder: z.boolean().default(true).describe('Ska varje mål på nivån ha något under sig?'),
  ...gemensamt,
});

export const malkedjaReferenser: Referenser = {
  ...gemensammaReferenser,
  malslag: 'malslag',
  'beslutasAv[]': 'roller',
  'beredsAv[]': 'roller',
  'styrdokument[]': 'styrdokument',
  'aterkoppling[].till': 'malkedja',
};

export type MalkedjaData = z.infer<typeof malkedjaSchema>;
