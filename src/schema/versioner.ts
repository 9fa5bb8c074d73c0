import { z } from 'zod';
import { beslut, framsida, text, type Referenser } from './delar.ts';

const block = z.strictObject({
  slag: z.enum(['rubrik', 'stycke', 'lista', 'tabell', 'citat']),
  niva: z.int().min(1).max(6).optional(),
  ankare: text.optional(),
  text,
});

/** One decided version, frozen: its text as blocks and the SHA-256 of that text. */
export const versionSchema = framsida({
  titel: text,
  beslut,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'SHA-256 har 64 tecken 0–9 och a–f.'),
  block: z.array(block),
});

export const versionReferenser: Referenser = { 'beslut.organ': 'roller' };

export type VersionData = z.infer<typeof versionSchema>;
