import { z } from 'zod';
import { text } from './delar.ts';

/** What the page of open data says of the terms. DCAT-AP-SE asks for a licence with an address, a publisher and a contact. */
export const oppnaDataSchema = z.strictObject({
  licens: z
    .strictObject({
      namn: text.describe('Licensens namn, till exempel ”Creative Commons CC0 1.0”.'),
      adress: text.describe('Webbadressen till licensen.'),
    })
    .describe('Villkoren för den som använder handbokens data.'),
  utgivare: text.optional().describe('Den som ger ut data. Utelämnas: kommunen.'),
  kontakt: z
    .strictObject({
      namn: text.describe('En funktion, aldrig en person: ”Kommunkansliet”.'),
      epost: text.describe('E-postadress dit frågor om data skickas.'),
    })
    .optional()
    .describe('Den som svarar på frågor om data.'),
});
