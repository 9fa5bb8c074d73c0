import { z } from 'zod';
import { framsida, id, OKAND, text } from './delar.ts';

/** jamforelse.yaml: what in one handbook answers to what in another. One file beside all the handbooks. */

/** A handbook has nothing of the kind. */
export const INGEN = '–';

const RUTHJALP = `Skriv en länk som niva:vision, flera länkar som [niva:vision, term:vision], "${INGEN}" eller ${OKAND}.`;

const lank = text.regex(/^[a-z]+:[a-z0-9-]+$/, RUTHJALP);

const ruta = z.union(
  [
    z.literal(INGEN),
    z.enum([OKAND, 'okand']).transform(() => OKAND),
    lank.transform((ett) => [ett]),
    z.array(lank).min(1, RUTHJALP),
  ],
  RUTHJALP,
);

const jamforrad = z.strictObject({
  namn: text.describe('Vad raden handlar om, till exempel Bilden av framtiden.'),
  rutor: z
    .record(id, ruta)
    .describe(
      `Handbokens mapp och vad den har: länkar till nivåer, ord, dokument, händelser, roller eller kapitel, "${INGEN}" om den inte har något, okänd om källan inte säger det.`,
    ),
});

export const jamforelseSchema = framsida({
  titel: text.optional().describe('Den gemensamma webbplatsens namn.'),
  ingress: text.optional().describe('En eller två meningar på den gemensamma startsidan.'),
  nivaer: z.array(jamforrad).default([]).describe('Målkedjornas nivåer, uppifrån och ned.'),
  begrepp: z.array(jamforrad).default([]).describe('Ord för samma sak.'),
});

export type Jamforelsedata = z.infer<typeof jamforelseSchema>;
export type Jamforrad = z.infer<typeof jamforrad>;

/** What stands in a cell: links, or a word. */
export type Rutdata = Jamforrad['rutor'][string];

/** The lists of rows. */
export const RADLISTOR = ['nivaer', 'begrepp'] as const;

/** The links of a cell; none where it holds a word. */
export function lankarI(ruta: Rutdata | undefined): string[] {
  return Array.isArray(ruta) ? ruta : [];
}
