/** A time of the year as it is published: the words that a reader sees, and the months that it covers. */
import { z } from 'zod';
import { allaIOrd } from '../../tid/i-ord.ts';
import { tacktaManader } from '../../tid/manader.ts';
import { manadsnummer } from '../../tid/manad.ts';
import type { Nar } from '../../tid/nar.ts';
import type { Form } from './form.ts';

export const tidform: Form = {
  schema: z
    .strictObject({
      iOrd: z.string().describe('När det händer, i ord.'),
      manader: z
        .array(z.int().min(1).max(12))
        .describe('Månaderna det kan hända i, 1–12. Tom när källan inte anger någon.'),
    })
    .describe('När det händer under året.'),
  gor: (varde) => {
    const tider = varde as Nar[];
    return { iOrd: allaIOrd(tider), manader: tacktaManader(tider).map(manadsnummer) };
  },
};
