import { z } from 'zod';
import {
  dagspann,
  iKvartal,
  iManad,
  iManader,
  iTertial,
  iVecka,
  manadsvis,
  okandTid,
  senast,
  sista,
  sistaVardagen,
  spann,
  veckospann,
} from './former.ts';

export { MANADER, type Manad } from './manad.ts';

/** When something happens in the year: one typed form for all that an årshjul needs. */

/** What is said of a time that has none of the forms. */
export const NAR_HJALP =
  'Skriv tiden som { månad: november }, { från: 3 maj, till: 14 juni }, { vecka: 20 }, { senast: januari } eller { okänd: "…" }. Alla sätt står på sidan Tider, under För redaktörer.';

/** One time in the year, as the editor writes it. */
export const narSchema = z.union(
  [
    iManad,
    iManader,
    iKvartal,
    iTertial,
    iVecka,
    spann,
    dagspann,
    veckospann,
    sista,
    sistaVardagen,
    senast,
    manadsvis,
    okandTid,
  ],
  { error: NAR_HJALP },
);

/** One time or several: three forecasts a year are three times of one event. */
export const narLista = z
  .union([narSchema.transform((en) => [en]), z.array(narSchema).min(1)], {
    error: NAR_HJALP,
  })
  .describe('När det händer: en tid eller en lista av tider.')
  .meta({ title: 'tid' });

export type Nar = z.infer<typeof narSchema>;
