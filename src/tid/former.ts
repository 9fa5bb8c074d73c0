import { z } from 'zod';
import { MANADER } from './manad.ts';
import { dagpunkt, veckopunkt } from './punkt.ts';
import {
  dagfel,
  dagspannfel,
  manadsspannfel,
  provadDagpunkt,
  provadVeckopunkt,
  veckofel,
  veckospannfel,
  type Aren,
} from './rimliga.ts';

/** The forms in which a time may be written, each by itself. */

const manad = z.enum(MANADER);
const ar = z.int().min(1900).max(2200);

const aren = {
  ar: ar
    .optional()
    .describe('Året, när det bara händer en gång. Utelämnas för det som återkommer.'),
  vartNteAr: z
    .int()
    .min(2)
    .max(10)
    .optional()
    .describe('Återkommer vart n:te år: 2 är vartannat år. Utelämnas för varje år.'),
  medStart: ar
    .optional()
    .describe(
      'Ett år då det händer, så att de andra åren kan räknas. Utelämnas om källan inte säger det.',
    ),
};

type Kontext = z.RefinementCtx;

function sag(kontext: Kontext, falt: string, message: string | undefined): void {
  if (message !== undefined) kontext.addIssue({ code: 'custom', path: [falt], message });
}

/** What happens once does not come back. */
function enGang({ ar: aret, vartNteAr }: Aren, kontext: Kontext): void {
  if (aret === undefined || vartNteAr === undefined) return;
  sag(
    kontext,
    'ar',
    'Skriv år för det som händer en gång, eller vartNteÅr för det som återkommer.',
  );
}

export const iManad = z
  .strictObject({
    manad: manad.describe('Någon gång under månaden.'),
    dag: z.int().min(1).max(31).optional().describe('Dagen i månaden, om den är känd.'),
    ...aren,
  })
  .superRefine((nar, kontext) => sag(kontext, 'dag', dagfel(nar.manad, nar.dag, nar)))
  .superRefine(enGang);

export const iManader = z
  .strictObject({
    manader: z
      .array(manad)
      .min(2)
      .describe('Någon gång under var och en av månaderna, till exempel [april, augusti].'),
    ...aren,
  })
  .superRefine(({ manader }, kontext) => {
    if (new Set(manader).size < manader.length)
      sag(kontext, 'manader', 'Samma månad står två gånger.');
  })
  .superRefine(enGang);

export const iKvartal = z
  .strictObject({
    kvartal: z.int().min(1).max(4).describe('Kvartalet: 1 är januari–mars.'),
    ...aren,
  })
  .superRefine(enGang);

export const iTertial = z
  .strictObject({
    tertial: z.int().min(1).max(3).describe('Tertialet: 1 är januari–april.'),
    ...aren,
  })
  .superRefine(enGang);

export const iVecka = z
  .strictObject({
    vecka: z.int().min(1).max(53).describe('Veckans nummer i almanackan.'),
    ...aren,
  })
  .superRefine((nar, kontext) => sag(kontext, 'vecka', veckofel(nar.vecka, nar)))
  .superRefine(enGang);

export const spann = z
  .strictObject({
    fran: manad.describe('Första månaden.'),
    till: manad.describe(
      'Sista månaden. Får ligga före den första: då går spannet över årsskiftet.',
    ),
    ...aren,
  })
  .superRefine(({ fran, till }, kontext) => sag(kontext, 'till', manadsspannfel(fran, till)))
  .superRefine(enGang);

const DAGHJALP = 'Skriv dagen och månaden, till exempel 3 maj.';
// Aborts: the words of another form are no day that is wrong.
const punkt = z.string().refine(dagpunkt, { error: DAGHJALP, abort: true });

export const dagspann = z
  .strictObject({
    fran: punkt.describe('Första dagen: 3 maj.'),
    till: punkt.describe(
      'Sista dagen: 14 juni. Ligger den före den första går spannet över årsskiftet.',
    ),
    ...aren,
  })
  .superRefine((nar, kontext) => {
    const fel = (['fran', 'till'] as const).map((falt) => {
      const text = provadDagpunkt(nar[falt], nar);
      sag(kontext, falt, text);
      return text;
    });
    if (fel.every((ett) => ett === undefined))
      sag(kontext, 'till', dagspannfel(dagpunkt(nar.fran)!, dagpunkt(nar.till)!));
  })
  .superRefine(enGang);

const VECKOHJALP = 'Skriv veckan som vecka 20.';
const veckan = z
  .string()
  .refine((text) => veckopunkt(text) !== undefined, { error: VECKOHJALP, abort: true });

export const veckospann = z
  .strictObject({
    fran: veckan.describe('Första veckan: vecka 20.'),
    till: veckan.describe('Sista veckan: vecka 22.'),
    ...aren,
  })
  .superRefine((nar, kontext) => {
    for (const falt of ['fran', 'till'] as const)
      sag(kontext, falt, provadVeckopunkt(nar[falt], nar));
    sag(kontext, 'till', veckospannfel(veckopunkt(nar.fran)!, veckopunkt(nar.till)!));
  })
  .superRefine(enGang);

export const sista = z
  .strictObject({ sista: manad.describe('Sista dagen i månaden.'), ...aren })
  .superRefine(enGang);

export const sistaVardagen = z
  .strictObject({
    sistaVardagen: manad.describe(
      'Sista vardagen i månaden. Lördagar, helgdagar, midsommarafton, julafton och nyårsafton räknas inte.',
    ),
    ...aren,
  })
  .superRefine(enGang);

export const senast = z
  .strictObject({
    senast: manad.describe('Klart senast den sista dagen i månaden.'),
    dag: z.int().min(1).max(31).optional().describe('Klart senast den här dagen i månaden.'),
    ...aren,
  })
  .superRefine((nar, kontext) => sag(kontext, 'dag', dagfel(nar.senast, nar.dag, nar)))
  .superRefine(enGang);

export const manadsvis = z.strictObject({
  varjeManad: z.literal(true).describe('Varje månad.'),
  utom: z.array(manad).default([]).describe('Månader då det inte sker.'),
});

export const okandTid = z
  .strictObject({
    okand: z
      .string()
      .min(1)
      .describe('Vad källan säger i stället, till exempel ”en gång om året, månad anges inte”.'),
    gangerPerAr: z
      .int()
      .min(1)
      .max(12)
      .optional()
      .describe('Antal gånger om året, om det är känt.'),
    gangerPerMandatperiod: z
      .int()
      .min(1)
      .max(10)
      .optional()
      .describe('Antal gånger per mandatperiod, när det inte sker varje år.'),
    ar: ar.optional().describe('Året, när det bara händer en gång men månaden inte är känd.'),
  })
  .superRefine(({ gangerPerAr, gangerPerMandatperiod, ar: aret }, kontext) => {
    const skrivna = [gangerPerAr, gangerPerMandatperiod, aret].filter((ett) => ett !== undefined);
    if (skrivna.length > 1)
      sag(kontext, 'okand', 'Skriv bara ett av gångerPerÅr, gångerPerMandatperiod och år.');
  });
