import { z } from 'zod';
import { datumEllerOkand, id, text, textEllerOkand } from './delar.ts';

/** A handbook that nobody has decided yet: who puts it forward, to whom, and in what document. */
export const forslagSchema = z.strictObject({
  handling: text.describe(
    'Handlingen som förslaget står i, till exempel tjänsteskrivelse eller motion.',
  ),
  fran: id.describe('Rollen (id) som lägger fram förslaget.'),
  till: id.describe('Rollen (id) som ska besluta.'),
  skrivetAv: id.optional().describe('Rollen (id) som har skrivit förslaget, om det är en annan.'),
  datum: datumEllerOkand.describe('Handlingens dag, eller okänd.'),
  diarienummer: textEllerOkand.describe('Diarienummer, eller okänd.'),
});

export type ForslagData = z.infer<typeof forslagSchema>;
