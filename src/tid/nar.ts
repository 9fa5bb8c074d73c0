import { z } from 'zod';

/** When something happens in the year: one typed form for all that an årshjul needs. */

export const MANADER = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** What is said of a time that has none of the forms. */
export const NAR_HJALP =
  'Skriv tiden som { månad: november }, { från: januari, till: mars }, { sista: april }, { senast: januari }, { varjeMånad: true, utom: [juli] } eller { okänd: "…" }.';

const manad = z.enum(MANADER);

const intervall = {
  ar: z
    .int()
    .min(1900)
    .max(2200)
    .optional()
    .describe('Året, när det bara händer en gång. Utelämnas för det som återkommer.'),
  vartNteAr: z
    .int()
    .min(2)
    .max(10)
    .optional()
    .describe('Återkommer vart n:te år: 2 är vartannat år. Utelämnas för varje år.'),
  medStart: z
    .int()
    .min(1900)
    .max(2200)
    .optional()
    .describe(
      'Ett år då det händer, så att de andra åren kan räknas. Utelämnas om källan inte säger det.',
    ),
};

/** What happens once does not come back. */
function enGang({ ar, vartNteAr }: Dag, kontext: z.RefinementCtx) {
  if (ar === undefined || vartNteAr === undefined) return;
  const message = 'Skriv år för det som händer en gång, eller vartNteÅr för det som återkommer.';
  kontext.addIssue({ code: 'custom', path: ['ar'], message });
}

/** The longest each month can be. */
const DAGAR = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

interface Dag {
  ar?: number | undefined;
  dag?: number | undefined;
  vartNteAr?: number | undefined;
  medStart?: number | undefined;
}

/** Refuses days that the month never has, and 29 February but in what comes back each leap year. */
function finnsDagen(namn: Manad, { ar, dag, vartNteAr, medStart }: Dag, kontext: z.RefinementCtx) {
  const langst = DAGAR[MANADER.indexOf(namn)] ?? 31;
  const sag = (message: string) => kontext.addIssue({ code: 'custom', path: ['dag'], message });
  if (dag === undefined) return;
  if (dag > langst)
    return sag(`${stor(namn)} har ${langst === 29 ? '28 dagar, skottår 29' : `${langst} dagar`}.`);
  const baraSkottar =
    ar === undefined
      ? vartNteAr !== undefined &&
        vartNteAr % 4 === 0 &&
        medStart !== undefined &&
        arSkottar(medStart)
      : arSkottar(ar);
  if (dag === 29 && langst === 29 && !baraSkottar)
    sag('29 februari finns bara skottår. Skriv { sista: februari } för månadens sista dag.');
}

function arSkottar(ar: number): boolean {
  return (ar % 4 === 0 && ar % 100 !== 0) || ar % 400 === 0;
}

function stor(ord: string): string {
  return ord.charAt(0).toUpperCase() + ord.slice(1);
}

const iManad = z
  .strictObject({
    manad: manad.describe('Någon gång under månaden.'),
    dag: z.int().min(1).max(31).optional().describe('Dagen i månaden, om den är känd.'),
    ...intervall,
  })
  .superRefine((nar, kontext) => finnsDagen(nar.manad, nar, kontext))
  .superRefine(enGang);
const spann = z
  .strictObject({
    fran: manad.describe('Första månaden.'),
    till: manad.describe(
      'Sista månaden. Får ligga före den första: då går spannet över årsskiftet.',
    ),
    ...intervall,
  })
  .superRefine(enGang);
const sista = z
  .strictObject({ sista: manad.describe('Sista dagen i månaden.'), ...intervall })
  .superRefine(enGang);
const senast = z
  .strictObject({
    senast: manad.describe('Klart senast den sista dagen i månaden.'),
    dag: z.int().min(1).max(31).optional().describe('Klart senast den här dagen i månaden.'),
    ...intervall,
  })
  .superRefine((nar, kontext) => finnsDagen(nar.senast, nar, kontext))
  .superRefine(enGang);
const manadsvis = z.strictObject({
  varjeManad: z.literal(true).describe('Varje månad.'),
  utom: z.array(manad).default([]).describe('Månader då det inte sker.'),
});
const okandTid = z.strictObject({
  okand: z
    .string()
    .min(1)
    .describe('Vad källan säger i stället, till exempel ”en gång om året, månad anges inte”.'),
  gangerPerAr: z.int().min(1).max(12).optional().describe('Antal gånger om året, om det är känt.'),
});

/** One time in the year, as the editor writes it. */
export const narSchema = z.union([iManad, spann, sista, senast, manadsvis, okandTid], {
  error: NAR_HJALP,
});

/** One time or several: three forecasts a year are three times of one event. */
export const narLista = z
  .union([narSchema.transform((en) => [en]), z.array(narSchema).min(1)], {
    error: NAR_HJALP,
  })
  .describe('När det händer: en tid eller en lista av tider.')
  .meta({ title: 'tid' });

export type Nar = z.infer<typeof narSchema>;
export type Manad = (typeof MANADER)[number];
