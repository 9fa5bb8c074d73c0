/** A collection as one file of JSON, and the JSON Schema of that file. */
import { z } from 'zod';
import { exempelrad } from '../../modell/exempelrad.ts';
import { namnetPa } from '../../modell/samlingsnamn.ts';
import type { Handbok } from '../../modell/typer.ts';
import type { Samling } from '../../schema/index.ts';
import { DATASIDA, adressTill, type Dataplats } from '../plats.ts';
import { postschema, postUr } from './samling.ts';

/** What every file says of itself. */
export const omFilen = z.strictObject({
  titel: z.string().describe('Handbokens titel.'),
  kommun: z.string().describe('Kommunens namn.'),
  handbok: z.string().describe('Adressen till handboken.'),
  lage: z.string().describe('Dagen som handboken beskriver.'),
  forbehall: z
    .string()
    .optional()
    .describe('Vad texten är när den inte är originalet, och vad som gäller i stället.'),
  malgrupp: z
    .enum(['publik', 'intern'])
    .describe('Vem utgåvan är till för. En utgåva för anställda sprids inte vidare.'),
  licens: z
    .string()
    .nullable()
    .describe('Adressen till licensen. null: villkoren är inte angivna.'),
});

/** The schema of a collection's file, as Zod has it. */
export function filschema(samling: Samling): z.ZodObject {
  return z.strictObject({
    $schema: z.string().describe('Schemat för filen.'),
    om: omFilen.describe('Handboken som filen kommer ur.'),
    samling: z.literal(samling).describe('Samlingens id.'),
    namn: z.string().describe('Vad samlingen heter i handboken.'),
    poster: z.array(postschema(samling)).describe('Alla poster, i handbokens ordning.'),
  });
}

/** The schema of a collection's file, as JSON Schema (draft 7, which most programs read). */
export function jsonschemaFor(samling: Samling): object {
  return tillJsonschema(filschema(samling), `/data/${samling}.json`);
}

export function tillJsonschema(schema: z.ZodType, titel: string): object {
  const { $schema, ...resten } = z.toJSONSchema(schema, {
    target: 'draft-7',
    // Names of kinds that only our own reference for editors shows.
    override: ({ jsonSchema }) => delete jsonSchema.title,
  });
  return { $schema, title: titel, ...resten };
}

/** The file of a collection: one post a line, so that a difference can be read. */
export function samlingsfil(bok: Handbok, samling: Samling, plats: Dataplats): string {
  const huvud = {
    $schema: `schema/${samling}.json`,
    om: omHandboken(bok, plats),
    samling,
    namn: namnetPa(samling, bok).namn,
  };
  const poster = bok[samling].map((nod) => JSON.stringify(postUr(nod, { bok, plats })));
  return `${JSON.stringify(huvud).slice(0, -1)},"poster":[\n${poster.join(',\n')}\n]}\n`;
}

export function omHandboken(bok: Handbok, plats: Dataplats): z.infer<typeof omFilen> {
  const { titel, kommun, lage, oppnaData } = bok.data;
  const forbehall = exempelrad(bok);
  return {
    titel,
    kommun,
    handbok: adressTill('/', plats),
    lage,
    ...(forbehall && { forbehall }),
    malgrupp: plats.intern ? 'intern' : 'publik',
    licens: plats.intern ? null : (oppnaData?.licens.adress ?? null),
  };
}

/** The address of a collection's file, below the site's own path. */
export function filadress(samling: Samling): string {
  return `${DATASIDA}${samling}.json`;
}
