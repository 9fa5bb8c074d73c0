import { z } from 'zod';
import { datum, text } from './delar.ts';

const brist = z.strictObject({
  vad: text.describe('Det innehåll som inte är tillgängligt, i en mening.'),
  varfor: text.describe('Skälet till att det inte är tillgängligt.'),
  krav: text.optional().describe('Kravet som inte uppfylls, till exempel WCAG 1.1.1.'),
  atgardas: text.optional().describe('När och hur det åtgärdas.'),
});

const undantag = z.strictObject({
  vad: text.describe('Innehållet.'),
  motivering: text.describe('Varför det är undantaget.'),
});

/**
 * The accessibility statement: the eleven points that Digg asks for (lag 2018:1937, DOS-lagen).
 * https://www.digg.se/kunskap-och-stod/digital-tillganglighet/skapa-en-tillganglighetsredogorelse
 */
export const tillganglighetSchema = z.strictObject({
  aktor: text.describe('Namnet på den offentliga aktören, till exempel Exempelköpings kommun.'),
  tjanst: text.describe('Namnet på den digitala servicen.'),
  foljsamhet: z
    .enum(['helt förenlig', 'delvis förenlig', 'inte förenlig'])
    .describe('helt förenlig, delvis förenlig eller inte förenlig.'),
  brister: z.array(brist).default([]).describe('Allt innehåll som inte är tillgängligt, med skäl.'),
  bedomd: datum.describe('Dagen då följsamheten bedömdes.'),
  uppdaterad: datum.describe('Dagen då redogörelsen senast uppdaterades.'),
  metod: text.describe('Hur följsamheten bedömdes: egen prövning eller av någon utomstående.'),
  meddela: z
    .strictObject({
      epost: text.optional().describe('E-postadress dit brister anmäls.'),
      adress: text.optional().describe('Webbadress till ett formulär.'),
      telefon: text.optional().describe('Telefonnummer.'),
      svarstid: text.optional().describe('Hur snart den som skriver får svar.'),
    })
    .describe('Hur en läsare meddelar en brist. Minst ett sätt.')
    .refine(
      (satt) => Boolean(satt.epost ?? satt.adress ?? satt.telefon),
      'Ange minst ett sätt att meddela brister: epost, adress eller telefon.',
    ),
  oskaligt: z
    .array(undantag)
    .default([])
    .describe('Innehåll som undantagits för att anpassningen är oskäligt betungande (12 §).'),
  omfattasInte: z.array(undantag).default([]).describe('Innehåll som lagen inte omfattar (9 §).'),
});
