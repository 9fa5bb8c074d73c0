/** Which kind of content a file holds, by its fields. */
import { CORE_SCHEMA, load } from 'js-yaml';
import { SAMLINGAR, type Samling } from '../../schema/index.ts';
import { vikNycklar } from '../../svenska/vikning.ts';
import { dela } from '../framsida/framsida.ts';
import { kravda, nycklar, pa } from '../falt/schematrad.ts';
import { z } from 'zod';

/** What one file of a collection is called, in a sentence that says what it looks like. */
const ETT: Record<Samling, string> = {
  kapitel: 'ett kapitel',
  popular: 'en text i populärversionen',
  roller: 'en roll',
  styrdokument: 'ett styrdokument',
  malkedja: 'en nivå i målkedjan',
  mal: 'ett mål',
  arshjul: 'en händelse i årshjulet',
  processer: 'en process',
  ordlista: 'ett ord i ordlistan',
  utbildning: 'en modul i utbildningen',
  scenarier: 'ett scenario att öva på',
  utvardering: 'en post i utvärderingen',
  versioner: 'en beslutad version',
};

/** Fields that do not fit and fields that are missing. So many tell that the file is of another kind. */
const STOR_SKILLNAD = 3;

/** "Filen ser ut som en roll. Flytta den till roller/." Of several files: those of a folder that has just been named. */
export function seUtSom(samling: Samling, antal = 1): string {
  if (antal === 1) return `Filen ser ut som ${ETT[samling]}. Flytta den till ${samling}/.`;
  return `Filerna i den (${antal}) ser ut att höra till ${samling}/. Flytta dem dit.`;
}

/** The collection whose fields these are. Undefined when none fits, or several do. */
function samlingFor(ra: Record<string, unknown>): Samling | undefined {
  const alla = (Object.keys(SAMLINGAR) as Samling[])
    .filter((samling) => samling !== 'versioner')
    .map((samling) => ({ samling, skillnad: skillnad(samling, ra) }))
    .sort((a, b) => a.skillnad - b.skillnad);
  const [bast, nast] = alla;
  if (!bast || !nast || Object.keys(ra).length < 2) return undefined;
  return bast.skillnad <= 1 && nast.skillnad >= bast.skillnad + 2 ? bast.samling : undefined;
}

/** The collection that a file belongs to, when it is another than the one it lies in. */
export function annanSamling(samling: Samling, ra: Record<string, unknown>): Samling | undefined {
  if (samling === 'versioner' || skillnad(samling, ra) < STOR_SKILLNAD) return undefined;
  const ratt = samlingFor(ra);
  return ratt === samling ? undefined : ratt;
}

/** The collection that a text belongs to. */
export function samlingForText(text: string): Samling | undefined {
  const ra = falten(text);
  return ra && samlingFor(ra);
}

/** What the thing in a text is called: its title, name or term. */
export function namnetI(samling: Samling, text: string): string {
  const namn = falten(text)?.[SAMLINGAR[samling].namn];
  return typeof namn === 'string' ? namn : '';
}

function falten(text: string): Record<string, unknown> | undefined {
  try {
    const ra = vikNycklar(load(dela(text)?.yaml ?? '', { schema: CORE_SCHEMA }));
    return ra !== null && typeof ra === 'object' && !Array.isArray(ra)
      ? (ra as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function skillnad(samling: Samling, ra: Record<string, unknown>): number {
  const { kanda, kravs } = falt(samling);
  const okanda = Object.keys(ra).filter((nyckel) => !kanda.has(nyckel));
  return okanda.length + kravs.filter((nyckel) => !Object.hasOwn(ra, nyckel)).length;
}

const LASTA = new Map<Samling, { kanda: Set<string>; kravs: string[] }>();

/** The fields of a collection: read once, asked for with every file. */
function falt(samling: Samling): { kanda: Set<string>; kravs: string[] } {
  const kant = LASTA.get(samling);
  if (kant) return kant;
  const { schema } = SAMLINGAR[samling];
  const [objekt] = pa(schema, []);
  const kravs = objekt instanceof z.ZodObject ? kravda(objekt) : [];
  const last = { kanda: new Set(nycklar(schema, [])), kravs };
  LASTA.set(samling, last);
  return last;
}
