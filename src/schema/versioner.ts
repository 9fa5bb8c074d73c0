/**
 * A decided version, frozen: what the handbook said on the day it was decided, in a form that does not depend on how pages are made.
 *
 * Texts are blocks, which hold all that a reader sees; pictures that the program draws are named, since the data that they are drawn
 * from is frozen too. Nothing in such a file is written by hand.
 */
import { z } from 'zod';
import { beslut, framsida, id, text, type Referenser } from './delar.ts';

const summa = z.string().regex(/^[0-9a-f]{64}$/, 'SHA-256 har 64 tecken 0–9 och a–f.');

/** A run of text in one form. */
const textbit = z.strictObject({
  text: z.string().describe('Texten.'),
  stark: z.literal(true).optional().describe('Texten är stark.'),
  betonad: z.literal(true).optional().describe('Texten är betonad.'),
  struken: z.literal(true).optional().describe('Texten är överstruken.'),
  kod: z.literal(true).optional().describe('Texten är kod.'),
  adress: z.string().optional().describe('Dit texten länkar, som redaktören skrev länken.'),
  fotnot: z.string().optional().describe('Fotnoten som texten pekar på. Då är texten tom.'),
  upphojd: z.literal(true).optional().describe('Texten är upphöjd.'),
  nedsankt: z.literal(true).optional().describe('Texten är nedsänkt.'),
  intern: z.literal(true).optional().describe('Texten visas bara på intranätet.'),
  betyder: z.string().optional().describe('Vad förkortningen betyder.'),
  bild: z
    .string()
    .optional()
    .describe('Bilden som står mitt i texten. Texten är då dess alternativtext.'),
});

/** The same passage has the same id in every version: it is counted from the text and its kind. */
const blockId = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .describe('Blockets id, lika i alla versioner där texten är lika.');

const blockSchema = z.discriminatedUnion('slag', [
  z.strictObject({
    slag: z.literal('rubrik'),
    id: blockId,
    niva: z.int().min(1).max(6).describe('Rubrikens nivå.'),
    ankare: z.string().describe('Rubrikens ankare på sidan.'),
    bitar: z.array(textbit),
  }),
  z.strictObject({ slag: z.literal('stycke'), id: blockId, bitar: z.array(textbit) }),
  z.strictObject({
    slag: z.literal('lista'),
    id: blockId,
    ordnad: z.boolean(),
    fran: z.int().optional().describe('Första numret i en ordnad lista, när det inte är 1.'),
    get punkter() {
      return z.array(z.array(blockSchema));
    },
  }),
  z.strictObject({
    slag: z.literal('tabell'),
    id: blockId,
    rader: z.array(z.array(z.array(textbit))).describe('Rader av celler. Den första är rubrikrad.'),
  }),
  z.strictObject({
    slag: z.literal('omslutning'),
    id: blockId,
    namn: z.string().describe('citat, fotnot, eller komponentens namn: Ruta, Not, Exempel …'),
    attribut: z
      .record(z.string(), z.string())
      .describe('Komponentens attribut, eller fotnotens namn.'),
    get block() {
      return z.array(blockSchema);
    },
  }),
  z.strictObject({
    slag: z.literal('infogat'),
    id: blockId,
    namn: z.string().describe('Det som ritas ur data eller källa: Malkedja, Bild, Diagram, Kod …'),
    attribut: z
      .record(z.string(), z.string())
      .describe('Dess attribut: alternativtext, källa, id.'),
  }),
]);

const postSchema = z.strictObject({
  samling: z
    .string()
    .regex(/^[a-z]+$/)
    .describe('Samlingen, till exempel kapitel.'),
  id: id.describe('Id, som i filens namn.'),
  rel: z.string().describe('Filens plats i handbokens mapp.'),
  namn: z.string().describe('Sidans namn.'),
  nummer: z.string().optional().describe('Kapitlets nummer.'),
  data: z.record(z.string(), z.json()).describe('Uppgifterna, som schemat ger dem.'),
  block: z.array(blockSchema).describe('Texten, block för block.'),
});

export const versionSchema = framsida({
  format: z
    .literal(1)
    .meta({ title: 'heltal' })
    .describe('Hur filen är skriven. Räknas upp när formen ändras.'),
  titel: text.describe('Versionens namn, till exempel ”Ledningssystemet 2018”.'),
  beslut: beslut.describe('Beslutet om versionen.'),
  utanText: z
    .literal(true)
    .meta({ title: 'true eller false' })
    .optional()
    .describe('Beslutet är känt, men texten finns inte här.'),
  foregaende: summa
    .nullable()
    .meta({ title: 'text' })
    .describe(
      'Föregående versions kontrollsumma, så att det syns om en version tas bort. Den första har ingen.',
    ),
  handbok: z.record(z.string(), z.json()).describe('handbok.yaml, som schemat ger den.'),
  poster: z.array(postSchema).describe('Alla sidor: uppgifter och text.'),
  sha256: summa.describe(
    'Kontrollsumma (SHA-256) över allt annat i filen, skrivet enligt RFC 8785. Den visar om något har ändrats efter beslutet.',
  ),
});

/** Who decided is looked up by a check of its own: a body that is gone today is there in the version's own roles. */
export const versionReferenser: Referenser = {};

/** `urval`: not in the file, but said of a version of which something is left out on a site that everyone may read. */
export type VersionData = z.infer<typeof versionSchema> & { urval?: true };
export type Versionspost = z.infer<typeof postSchema>;
export type Versionsblock = z.infer<typeof blockSchema>;
export type Textbit = z.infer<typeof textbit>;
