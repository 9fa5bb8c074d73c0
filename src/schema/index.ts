import type { z } from 'zod';
import { arshjulReferenser, arshjulSchema } from './arshjul.ts';
import type { Referenser } from './delar.ts';
import { kapitelReferenser, kapitelSchema } from './kapitel.ts';
import { malReferenser, malSchema } from './mal.ts';
import { malkedjaReferenser, malkedjaSchema } from './malkedja.ts';
import { ordReferenser, ordSchema } from './ordlista.ts';
import { popularReferenser, popularSchema } from './popular.ts';
import { processReferenser, processSchema } from './processer.ts';
import { rollReferenser, rollSchema } from './roller.ts';
import { scenarioReferenser, scenarioSchema } from './scenarier.ts';
import { styrdokumentReferenser, styrdokumentSchema } from './styrdokument.ts';
import { utbildningReferenser, utbildningSchema } from './utbildning.ts';
import { utvarderingReferenser, utvarderingSchema } from './utvardering.ts';
import { versionReferenser, versionSchema } from './versioner.ts';

/** Every collection of a handbook: its schema, where its references lead, and what it is called. */
export const SAMLINGAR = {
  kapitel: { schema: kapitelSchema, referenser: kapitelReferenser, ett: 'Kapitlet', namn: 'titel' },
  popular: {
    schema: popularSchema,
    referenser: popularReferenser,
    ett: 'Populärtexten',
    namn: 'titel',
  },
  roller: { schema: rollSchema, referenser: rollReferenser, ett: 'Rollen', namn: 'namn' },
  styrdokument: {
    schema: styrdokumentSchema,
    referenser: styrdokumentReferenser,
    ett: 'Styrdokumentet',
    namn: 'titel',
  },
  malkedja: { schema: malkedjaSchema, referenser: malkedjaReferenser, ett: 'Nivån', namn: 'namn' },
  mal: { schema: malSchema, referenser: malReferenser, ett: 'Målet', namn: 'titel' },
  arshjul: {
    schema: arshjulSchema,
    referenser: arshjulReferenser,
    ett: 'Händelsen',
    namn: 'titel',
  },
  processer: {
    schema: processSchema,
    referenser: processReferenser,
    ett: 'Processen',
    namn: 'titel',
  },
  ordlista: { schema: ordSchema, referenser: ordReferenser, ett: 'Ordet', namn: 'term' },
  utbildning: {
    schema: utbildningSchema,
    referenser: utbildningReferenser,
    ett: 'Modulen',
    namn: 'titel',
  },
  scenarier: {
    schema: scenarioSchema,
    referenser: scenarioReferenser,
    ett: 'Scenariot',
    namn: 'titel',
  },
  utvardering: {
    schema: utvarderingSchema,
    referenser: utvarderingReferenser,
    ett: 'Posten',
    namn: 'titel',
  },
  versioner: {
    schema: versionSchema,
    referenser: versionReferenser,
    ett: 'Versionen',
    namn: 'titel',
  },
} as const satisfies Record<string, Samlingsdel>;

/** Lists inside handbok.yaml that other files point into by id. */
export const TAXONOMIER = {
  delar: 'Delen',
  rollslag: 'Slaget av roll',
  kategorier: 'Kategorin',
  dokumenttyper: 'Dokumenttypen',
  malslag: 'Målslaget',
  handelseslag: 'Slaget av händelse',
  omraden: 'Området',
  arbetslagen: 'Läget',
  kallor: 'Källan',
  figurer: 'Figuren',
} as const;

export type Samling = keyof typeof SAMLINGAR;
export type Taxonomi = keyof typeof TAXONOMIER;
export type Data<S extends Samling> = z.infer<(typeof SAMLINGAR)[S]['schema']>;

interface Samlingsdel {
  schema: z.ZodType;
  referenser: Referenser;
  ett: string;
  namn: string;
}
