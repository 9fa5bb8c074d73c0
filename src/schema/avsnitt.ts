import { z } from 'zod';
import { text } from './delar.ts';

/** What a kommun calls the parts of the site: the words of menus, headings and sentences. */

const namn = text.describe(
  'Namnet i menyer och rubriker, i bestämd form: ”Årsagendan”. Inne i en mening skrivs det med liten bokstav.',
);
const ingress = text.optional().describe('En mening under rubriken.');
const ett = z.strictObject({ namn, ingress }).optional();

export const avsnittSchema = z.strictObject({
  kapitel: ett.describe('Den formella texten. Utelämnas: Handboken.'),
  popular: ett.describe('Texterna på enkel svenska. Utelämnas: Populärversion.'),
  roller: ett.describe('Utelämnas: Roller och organ.'),
  styrdokument: ett.describe('Utelämnas: Styrdokument.'),
  malkedja: ett.describe('Utelämnas: Målkedjan.'),
  mal: ett.describe('Utelämnas: Mål.'),
  arshjul: z
    .strictObject({
      namn,
      ingress,
      mitt: text.describe('Läsarens egen del av det: ”Min årsagenda”.'),
    })
    .optional()
    .describe('Utelämnas: Årshjulet.'),
  processer: ett.describe('Utelämnas: Processer.'),
  ordlista: ett.describe('Utelämnas: Ordlista.'),
  utbildning: ett.describe('Utelämnas: Utbildning.'),
  scenarier: ett.describe('Utelämnas: Scenarier.'),
});
