/** One value of the published data: its schema, and how it is made of what stands in the handbook. Made together, so that they cannot differ. */
import { z } from 'zod';
import { OKAND } from '../../schema/delar.ts';
import { arDolt } from '../../modell/internt.ts';
import type { Handbok } from '../../modell/typer.ts';
import type { Dataplats } from '../plats.ts';

export interface Form {
  schema: z.ZodType;
  /** Undefined where there is nothing to publish. */
  gor: (varde: unknown, sammanhang: Formsammanhang) => unknown;
}

export interface Formsammanhang {
  bok: Handbok;
  plats: Dataplats;
  /** The data of the whole post, which say what of it is hidden. */
  post: object;
}

/** A value that is published as it stands. */
export function somDen(schema: z.ZodType): Form {
  return { schema, gor: (varde) => varde };
}

const okandSchema = z.literal(OKAND).describe('Källan ger inte uppgiften.');

/** A value, or the word for what the source does not tell. What is hidden from this edition is no lack: nothing is said of it. */
export function medOkand({ schema, gor }: Form, monster: string): Form {
  return {
    schema: z.union([okandSchema, schema]),
    gor: (varde, sammanhang) => {
      if (varde !== OKAND) return gor(varde, sammanhang);
      return arDolt(sammanhang.post, monster, varde) ? undefined : OKAND;
    },
  };
}

/** Fields of an object, each by its form. What is undefined is left out. */
export function objektform(falt: Record<string, Form>): Form {
  const former = Object.entries(falt);
  return {
    schema: z.strictObject(Object.fromEntries(former.map(([namn, { schema }]) => [namn, schema]))),
    gor: (varde, sammanhang) =>
      Object.fromEntries(
        former
          .map(([namn, { gor }]) => [
            namn,
            gor((varde as Record<string, unknown>)[namn], sammanhang),
          ])
          .filter(([, gjort]) => gjort !== undefined),
      ),
  };
}

/** A list. What has nothing to publish is left out of it. */
export function listform({ schema, gor }: Form): Form {
  return {
    schema: z.array(schema),
    gor: (varde, sammanhang) =>
      (varde as unknown[]).map((ett) => gor(ett, sammanhang)).filter((ett) => ett !== undefined),
  };
}

/** A field that may be left out. */
export function valfri({ schema, gor }: Form): Form {
  return {
    schema: schema.optional(),
    gor: (varde, sammanhang) => (varde === undefined ? undefined : gor(varde, sammanhang)),
  };
}

/** The same with words on what it is. */
export function beskriven(form: Form, beskrivning: string | undefined): Form {
  return beskrivning ? { ...form, schema: form.schema.describe(beskrivning) } : form;
}
