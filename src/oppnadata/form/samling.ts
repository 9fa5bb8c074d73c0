/** What the posts of each collection hold besides the fields of their files: what the handbook counts out. */
import { z } from 'zod';
import { tillfallenIAr, kalenderar } from '../../modell/ar/arsdagar.ts';
import { nastaOversyn } from '../../modell/status.ts';
import type {
  AnyNod,
  Handbok,
  Handelse,
  Kapitel,
  NodAv,
  Styrdokument,
} from '../../modell/typer.ts';
import { SAMLINGAR, type Samling } from '../../schema/index.ts';
import { markdownFor } from '../markdown/text.ts';
import { adressTill, uriFor } from '../plats.ts';
import type { Form, Formsammanhang } from './form.ts';
import { faltformer } from './ur-schema.ts';

type Postsammanhang = Omit<Formsammanhang, 'post'>;

/** A field that is made of the whole node. */
interface Nodfalt<N> {
  schema: z.ZodType;
  ur: (nod: N, sammanhang: Postsammanhang) => unknown;
}

/** The collections that are published. Decided versions have files of their own, with sums that must stay as they are. */
export const DATASAMLINGAR = (Object.keys(SAMLINGAR) as Samling[]).filter(
  (samling) => samling !== 'versioner',
);

/** The schema of a collection's posts. */
export function postschema(samling: Samling): z.ZodObject {
  return formFor(samling).schema;
}

/** A post as it is published. */
export function postUr(nod: AnyNod, sammanhang: Postsammanhang): Record<string, unknown> {
  return formFor(nod.samling).gor(nod, sammanhang);
}

interface Postform {
  schema: z.ZodObject;
  gor: (nod: AnyNod, sammanhang: Postsammanhang) => Record<string, unknown>;
}

const kanda = new Map<Samling, Postform>();

function formFor(samling: Samling): Postform {
  const form = kanda.get(samling) ?? skapaForm(samling);
  kanda.set(samling, form);
  return form;
}

function skapaForm(samling: Samling): Postform {
  // The name has the same field in every collection.
  const egna = Object.entries(faltformer(samling)).filter(
    ([namn]) => namn !== SAMLINGAR[samling].namn,
  );
  const alla: Record<string, Nodfalt<AnyNod>> = {
    ...FORST,
    ...Object.fromEntries(egna.map(([namn, form]) => [namn, urData(namn, form)])),
    ...(RAKNADE[samling] as Record<string, Nodfalt<AnyNod>> | undefined),
    ...SIST,
  };
  const falt = Object.entries(alla);
  return {
    schema: z.strictObject(Object.fromEntries(falt.map(([namn, { schema }]) => [namn, schema]))),
    gor: (nod, sammanhang) =>
      Object.fromEntries(
        falt
          .map(([namn, { ur }]) => [namn, ur(nod, sammanhang)])
          .filter(([, varde]) => varde !== undefined),
      ),
  };
}

function urData(namn: string, { schema, gor }: Form): Nodfalt<AnyNod> {
  return {
    schema,
    ur: ({ data }, sammanhang) =>
      gor((data as unknown as Record<string, unknown>)[namn], { ...sammanhang, post: data }),
  };
}

const FORST: Record<string, Nodfalt<AnyNod>> = {
  id: { schema: z.string().describe('Id, unikt i samlingen.'), ur: ({ id }) => id },
  uri: {
    schema: z.string().describe('Postens uri, unik och densamma i varje utgåva.'),
    ur: (nod, { plats }) => uriFor(nod, plats),
  },
  adress: {
    schema: z.string().describe('Adressen till sidan.'),
    ur: ({ adress }, { plats }) => adressTill(adress, plats),
  },
  namn: { schema: z.string().describe('Namnet.'), ur: ({ namn }) => namn },
};

const SIST: Record<string, Nodfalt<AnyNod>> = {
  text: {
    schema: z
      .string()
      .describe('Sidans löpande text, som Markdown. Tom när sidan bara har uppgifter.'),
    ur: (nod, { bok, plats }) => markdownFor(nod, bok, plats),
  },
};

const RAKNADE: { [S in Samling]?: Record<string, Nodfalt<NodAv<S>>> } = {
  kapitel: {
    nummer: {
      schema: z.string().describe('Kapitlets nummer. Tomt i en onumrerad del.'),
      ur: ({ nummer }: Kapitel) => nummer,
    },
    niva: {
      schema: z.int().describe('Nivå i innehållet: 1 är överst.'),
      ur: ({ niva }: Kapitel) => niva,
    },
  },
  styrdokument: {
    kategori: {
      schema: z
        .strictObject({ id: z.string(), namn: z.string() })
        .optional()
        .describe('Kategorin: dokumentets egen, eller dokumenttypens.'),
      ur: ({ kategori }: Styrdokument) => kategori && { id: kategori.id, namn: kategori.namn },
    },
    status: {
      schema: z.string().describe('Status på den dag som står i statusdag.'),
      ur: ({ status }: Styrdokument) => status,
    },
    statusdag: {
      schema: z.string().describe('Dagen som status är räknad för.'),
      ur: ({ statusdag }: Styrdokument) => statusdag,
    },
    nastaOversyn: {
      schema: z
        .string()
        .optional()
        .describe('Dagen då nästa översyn ska vara klar, om den går att räkna ut.'),
      ur: ({ data, typ }: Styrdokument) => nastaOversyn(data, typ?.oversynManader),
    },
  },
  arshjul: {
    tillfallen: {
      schema: z
        .array(
          z.strictObject({
            fran: z.iso.date().describe('Första dagen.'),
            till: z.iso.date().describe('Sista dagen.'),
            mandatskifte: z.boolean().describe('true: tiden gäller vid ett mandatskifte.'),
          }),
        )
        .describe('Dagarna i kalendern. Tom när källan inte anger någon tid.'),
      ur: (handelse: Handelse, { bok }) => tillfallenFor(bok, handelse),
    },
  },
};

/** The days of an event in the years of the calendar feeds. */
export function tillfallenFor(bok: Handbok, handelse: Handelse) {
  const { fran, till } = kalenderar(bok);
  return Array.from({ length: till - fran + 1 }, (_, plats) => fran + plats)
    .flatMap((ar) => tillfallenIAr(handelse, ar, bok.data.mandatperiod))
    .map((ett) => ({ fran: ett.fran, till: ett.till, mandatskifte: ett.variant }));
}
