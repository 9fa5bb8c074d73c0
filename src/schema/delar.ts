import { z } from 'zod';
import { vikNycklar } from '../svenska/vikning.ts';
import { arDag } from '../tid/dag.ts';

// The `title` of a kind of value is what the reference for editors calls it (see faltrader.ts).

/** The word an editor writes where the source gives no fact. Shown as "uppgift saknas i källan". */
export const OKAND = 'okänd';

/** A strict front matter object whose keys are folded before they are read. */
export function framsida<T extends z.ZodRawShape>(falt: T) {
  return z.preprocess(vikNycklar, z.strictObject(falt));
}

export const ID_HJALP = 'Ett id har små bokstäver a–z, siffror och bindestreck.';
export const DATUM_HJALP = 'Skriv datum som 2018, 2018-12 eller 2018-12-18.';

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, ID_HJALP)
  .meta({ title: 'id' });

export const text = z.string().trim().min(1, 'Texten är tom.').meta({ title: 'text' });

export const okand = z.enum([OKAND, 'okand']).transform(() => OKAND);

/** A full or partial date: 2018, 2018-12 or 2018-12-18. A bare year may be written as a number. */
export const datum = z
  .preprocess(
    (varde) => (typeof varde === 'number' ? String(varde) : varde),
    z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, DATUM_HJALP)
      .refine(finnsDatum, 'Datumet finns inte i kalendern.'),
  )
  .meta({ title: 'datum' });

/** Whether a partial ISO date names a real year, month or day. */
export function finnsDatum(varde: string): boolean {
  const [ar, manad = '01', dag = '01'] = varde.split('-');
  return arDag(`${ar}-${manad}-${dag}`);
}

export const datumEllerOkand = z.union([okand, datum]).meta({ title: 'datum eller okänd' });
export const textEllerOkand = z.union([okand, text]).meta({ title: 'text eller okänd' });
export const idEllerOkand = z.union([okand, id]).meta({ title: 'id eller okänd' });

/** A place among others. Decimals put something between two without a change in either: 2.5. Readers never see the figure. */
export const ordning = z.number().positive().meta({ title: 'tal' });

/** A reference to a law, in any spelling that src/lagrum reads. Whether it can be read is a check of its own. */
export const lagrum = text.meta({ title: 'lagrum' });

/** Period of validity. Both ends may be left out: then nothing is said about them. */
export const galler = z.strictObject({
  fran: datumEllerOkand.optional().describe('Första dagen som gäller.'),
  till: datumEllerOkand
    .optional()
    .describe('Sista dagen som gäller. Utelämnas när det gäller tills vidare.'),
});

/** A decision as it is cited: who, when, paragraph, registration number. */
export const beslut = z.strictObject({
  organ: idEllerOkand.describe('Rollen (id) som beslutade, eller okänd.'),
  datum: datumEllerOkand.describe('Beslutets dag, eller okänd.'),
  paragraf: textEllerOkand.describe('Paragraf i protokollet, till exempel § 194, eller okänd.'),
  diarienummer: textEllerOkand.describe('Diarienummer, eller okänd.'),
});

/** Who may read something: everyone, or those who work in the kommun. */
export const synlighet = z.enum(['publik', 'intern']);

/** The same of one row in a list. */
export const radensSynlighet = synlighet
  .optional()
  .describe('intern: raden visas bara på intranätet (MALGRUPP=intern).');

/** The names of fields that only those who work in the kommun may read. */
export const internaFalt = z
  .array(text)
  .optional()
  .describe(
    'Fält som bara visas på intranätet, till exempel dokumentansvarig. Fält som sidan inte klarar sig utan, som titeln, går inte att dölja.',
  );

const egenUppgift = z.strictObject({
  namn: text.describe('Vad uppgiften heter på sidan, till exempel ”Hållbarhetsmål”.'),
  text: textEllerOkand.describe('Uppgiften, eller okänd.'),
  synlighet: radensSynlighet,
});

/** Fields that every entry may carry, whatever its kind. */
export const gemensamt = {
  kallor: z
    .array(id)
    .default([])
    .describe('Källor (id ur handbok.yaml) som uppgifterna bygger på.'),
  fakta: z.array(text).default([]).describe('Id för fakta som sidan återger. Visas inte på sidan.'),
  egnaUppgifter: z
    .array(egenUppgift)
    .default([])
    .describe('Uppgifter som inget annat fält är till för. De står sist bland sidans uppgifter.'),
  noter: z
    .array(text)
    .default([])
    .describe('Noter för redaktörer: vad källan inte säger, var källor går isär.'),
  synlighet: synlighet
    .optional()
    .describe(
      'intern: sidan finns bara på intranätet (MALGRUPP=intern). Utelämnas när alla får läsa den.',
    ),
  internaFalt,
};

const bilaga = z.strictObject({
  fil: text.describe('Filens namn i mappen bilagor, till exempel taxa.pdf.'),
  titel: text.describe(
    'Vad läsaren får: ”Taxan med alla avgifter”. Slag och storlek skrivs dit av sig själva.',
  ),
  synlighet: radensSynlighet,
});

/** Documents that a page brings along. */
export const bilagor = z
  .array(bilaga)
  .default([])
  .describe(
    'Dokument som läsaren kan hämta på sidan: PDF, Word, Excel, PowerPoint eller OpenDocument.',
  );

export const sammanfattning = text.describe('Högst tre meningar. Står först på sidan.');

/** Path pattern to a reference field ("beslutar[].styrdokument") → the collection it points into. */
export type Referenser = Record<string, string>;

/** References that every entry may carry, see `gemensamt`. */
export const gemensammaReferenser: Referenser = { 'kallor[]': 'kallor' };
