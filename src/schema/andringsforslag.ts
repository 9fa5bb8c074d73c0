/** A proposal to change the decided text: forslag/forslag.yaml. The pages that it changes lie beside it, in the same layout as the handbook. */
import { z } from 'zod';
import {
  datumEllerOkand,
  framsida,
  id,
  text,
  textEllerOkand,
  type Referenser,
  radensSynlighet,
} from './delar.ts';

/** A page as the file names it: "kapitel/budgetering". */
const sida = z
  .string()
  .regex(
    /^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'En sida skrivs som samling/id, till exempel kapitel/budgetering.',
  )
  .meta({ title: 'samling/id' });

const andring = z.strictObject({
  titel: text.describe('Vad ändringen gäller, i några ord.'),
  sidor: z.array(sida).min(1).describe('Sidorna som ändras, tillkommer eller utgår.'),
  motiv: text.describe('Varför: vad som är sagt, av vem, och vad ändringen svarar.'),
  svarar: z.array(id).default([]).describe('Punkter i utvärderingen (id) som ändringen svarar på.'),
  kallor: z.array(id).default([]).describe('Källor (id ur handbok.yaml) till motivet.'),
  synlighet: radensSynlighet,
});

export const andringsforslagSchema = framsida({
  titel: text.describe('Förslagets namn.'),
  sammanfattning: text.describe('Vad förslaget går ut på, i högst tre meningar.'),
  skrivetAv: text.describe('Vem som har skrivit förslaget, i ord. Aldrig ett personnamn.'),
  fran: id.optional().describe('Rollen (id) som lägger fram förslaget, om någon har gjort det.'),
  till: id.describe('Rollen (id) som ska besluta.'),
  handling: textEllerOkand.describe('Handlingen som förslaget står i, eller okänd.'),
  datum: datumEllerOkand.describe('Förslagets dag, eller okänd.'),
  diarienummer: textEllerOkand.describe('Diarienummer, eller okänd.'),
  andringar: z.array(andring).min(1).describe('Ändringarna, i den ordning de läses.'),
  utgar: z.array(sida).default([]).describe('Sidor som tas bort.'),
});

export const andringsforslagReferenser: Referenser = {
  fran: 'roller',
  till: 'roller',
  'andringar[].svarar[]': 'utvardering',
  'andringar[].kallor[]': 'kallor',
};

export type AndringsforslagData = z.infer<typeof andringsforslagSchema>;
