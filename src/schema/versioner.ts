import { z } from 'zod';
import { beslut, framsida, text, type Referenser } from './delar.ts';

const block = z.strictObject({
  slag: z.enum(['rubrik', 'stycke', 'lista', 'tabell', 'citat']).describe('Vad blocket är.'),
  niva: z.int().min(1).max(6).optional().describe('Rubrikens nivå.'),
  ankare: text.optional().describe('Rubrikens ankare, så att andra kan länka dit.'),
  text: text.describe('Blockets text.'),
});

/** One decided version, frozen: its text as blocks and the SHA-256 of that text. */
export const versionSchema = framsida({
  titel: text.describe('Versionens namn, till exempel ”Ledningssystemet 2018”.'),
  beslut: beslut.describe('Beslutet om versionen.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'SHA-256 har 64 tecken 0–9 och a–f.')
    .describe('Kontrollsumma (SHA-256) för texten: den visar om något har ändrats efter beslutet.'),
  block: z.array(block).describe('Texten, block för block.'),
});

export const versionReferenser: Referenser = { 'beslut.organ': 'roller' };

export type VersionData = z.infer<typeof versionSchema>;
