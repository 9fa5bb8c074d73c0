import { z } from 'zod';
import { datum, datumEllerOkand, framsida, OKAND, text } from './delar.ts';
import type { Samling } from './index.ts';

/** lagar.yaml: the laws that handbooks rest on, one file for all of them. */

const PARAGRAF_HJALP = 'Skriv paragrafen som 11:10, eller som 23 i en lag utan kapitel.';

const paragraf = z.strictObject({
  paragraf: text
    .regex(/^(\d{1,2}:)?\d{1,3}[a-z]?$/, PARAGRAF_HJALP)
    .describe('Kapitel och paragraf: 11:10. I en lag utan kapitel bara paragrafen: 23.'),
  krav: text.describe('Vad paragrafen kräver, i en enkel mening efter lagens egen text.'),
  sedan: datumEllerOkand.describe('Dagen då kravet började gälla, eller okänd.'),
  tidigare: z
    .strictObject({
      krav: text.describe('Vad paragrafen krävde dessförinnan.'),
      sedan: datumEllerOkand.describe('Dagen då det kravet började gälla, eller okänd.'),
    })
    .optional()
    .describe('Paragrafens äldre krav. Utelämnas om den var ny eller krävde detsamma.'),
  lydelse: text
    .regex(/^\d{4}:\d+$/, 'Skriv ändringens nummer som 2018:600.')
    .optional()
    .describe(
      'Paragrafens senaste ändring, till exempel 2018:600. Utelämnas om den är oförändrad.',
    ),
});

const last = z.strictObject({
  dag: datum.describe('Dagen som den lästa texten gällde.'),
  kalla: text.describe('Var texten lästes.'),
});

const lag = z.strictObject({
  kort: text
    .regex(/^[A-ZÅÄÖ][A-Za-zÅÄÖåäö]*$/, 'Förkortningen är ett ord med stor bokstav först: KL.')
    .describe('Förkortningen som handböckerna skriver, till exempel KL.'),
  namn: text.describe('Lagens namn i löpande text, till exempel kommunallagen.'),
  andraNamn: z.array(text).default([]).describe('Andra namn som någon kan skriva eller söka på.'),
  titel: text.describe('Lagens rubrik med nummer, till exempel Kommunallag (2017:725).'),
  sfs: text.regex(/^\d{4}:\d+$/, 'Skriv numret som 2017:725.').describe('Lagens nummer.'),
  last: last.describe('Hur texten lästes.'),
  paragrafer: z.array(paragraf).min(1).describe('Paragraferna som handböckerna vilar på.'),
});

export const lagarSchema = framsida({
  lagar: z.array(lag).describe('Lagarna, i den ordning de visas.'),
});

export type LagData = z.infer<typeof lag>;

/** The fields that hold a reference to a law, as path patterns. */
export const LAGRUMSFALT: Partial<Record<Samling, readonly string[]>> = {
  roller: ['lagrum[]', 'beslutar[].lagrum'],
  styrdokument: ['lagrum[]'],
  arshjul: ['lagkrav[].lagrum'],
};

/** The laws as the reader of references wants them. */
export function lagnamn(lagar: LagData[]): { kort: string; namn: string[]; sfs: string }[] {
  return lagar.map(({ kort, namn, andraNamn, sfs }) => ({ kort, namn: [namn, ...andraNamn], sfs }));
}

/** Whether a paragraph was in force on a day, with this demand or an older one. Undefined when nobody knows. */
export function galler(
  { sedan, tidigare }: LagData['paragrafer'][number],
  dag: string,
): boolean | undefined {
  const forst = tidigare?.sedan ?? sedan;
  return forst === OKAND ? undefined : forst <= dag;
}

/** How a paragraph of a law is written: "KL 11:10". */
export function paragrafnyckel({ kort }: LagData, paragraf: string): string {
  return `${kort} ${paragraf}`;
}
