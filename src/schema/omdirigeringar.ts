/** Old addresses that lead on to new ones: omdirigeringar in handbok.yaml. */
import { z } from 'zod';
import { text } from './delar.ts';

export const omdirigeringSchema = z.strictObject({
  fran: text
    .regex(
      /^[a-z]+:[a-z0-9-]+$/,
      'Skriv den gamla sidan som en länk, till exempel roll:gammalt-id.',
    )
    .describe('Den gamla sidan som länk: roll:gammalt-id. Sidan finns inte längre.'),
  till: text.describe('Sidan som tar vid: roll:nytt-id, eller en adress som /roller/.'),
  namn: text.optional().describe('Vad sidan hette, om den har fått ett nytt namn.'),
});

export type Omdirigering = z.infer<typeof omdirigeringSchema>;

/** Where an old page leads in the end, over as many redirects as there are. Undefined where they go round, or where it leads nowhere. */
export function slutmalet(lista: readonly Omdirigering[], fran: string): string | undefined {
  let nu = fran;
  for (let varv = 0; varv <= lista.length; varv++) {
    const sida = nu.split('#')[0];
    const vidare = lista.find((ett) => ett.fran === sida);
    if (!vidare) return nu === fran ? undefined : nu;
    nu = vidare.till;
  }
  return undefined;
}
