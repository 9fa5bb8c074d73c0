/**
 * Mends the names and the places of fields before the schema sees them: a misspelt name, a field that stands too far in or out. Each is
 * told once, and the file is read on as if it were right: a misspelt field is not missing too.
 */
import { z } from 'zod';
import { narmast } from '../../svenska/forslag.ts';
import { arPersonfalt } from './personfalt.ts';
import { nycklar, pa } from './schematrad.ts';

type Objekt = Record<string, unknown>;
type Faltvag = readonly (string | number)[];

/** What was done with a field. `namn`: it was misspelt. `ut`: it stood inside another. `in`: it stood beside the one it belongs to. */
export interface Faltlag {
  slag: 'namn' | 'ut' | 'in';
  /** Where the field stands in the file. */
  fran: Faltvag;
  /** Where it stands now. */
  till: Faltvag;
}

/** A copy of the value with its fields in place, and what was changed. */
export function lagaFalt(
  schema: z.core.$ZodType,
  varde: unknown,
): { varde: unknown; lagat: Faltlag[] } {
  const rot = structuredClone(varde);
  const lagat: Faltlag[] = [];
  ga({ schema, rot, lagat }, rot, []);
  return { varde: rot, lagat };
}

/** Where something stands in the file, by where it stands once mended. */
export function platsFore(vag: Faltvag, lagat: Faltlag[]): Faltvag {
  const traff = lagat.findLast(({ till }) => till.every((del, nr) => vag[nr] === del));
  return traff ? [...traff.fran, ...vag.slice(traff.till.length)] : vag;
}

interface Gang {
  schema: z.core.$ZodType;
  rot: unknown;
  lagat: Faltlag[];
}

function ga(gang: Gang, varde: unknown, vag: Faltvag): void {
  if (Array.isArray(varde)) return varde.forEach((ett, nr) => ga(gang, ett, [...vag, nr]));
  if (!arObjekt(varde)) return;
  const tillatna = nycklar(gang.schema, vag);
  if (tillatna.length === 0) return;
  for (const nyckel of Object.keys(varde)) {
    if (tillatna.includes(nyckel) || arPersonfalt(nyckel)) continue;
    const lag =
      utat(gang, varde, vag, nyckel) ??
      inat(gang, varde, vag, nyckel) ??
      namn(gang, varde, vag, nyckel);
    if (lag) gang.lagat.push(lag);
  }
  for (const [nyckel, inre] of Object.entries(varde)) ga(gang, inre, [...vag, nyckel]);
}

/** The field is one of the file's own, but stands inside another. */
function utat(
  { schema, rot }: Gang,
  har: Objekt,
  vag: Faltvag,
  nyckel: string,
): Faltlag | undefined {
  if (vag.length === 0 || !arObjekt(rot) || Object.hasOwn(rot, nyckel)) return undefined;
  if (!nycklar(schema, []).includes(nyckel)) return undefined;
  rot[nyckel] = har[nyckel];
  delete har[nyckel];
  return { slag: 'ut', fran: [...vag, nyckel], till: [nyckel] };
}

/** The field belongs to a sibling: the only one that takes it, and that is empty or lacks it. */
function inat({ schema }: Gang, har: Objekt, vag: Faltvag, nyckel: string): Faltlag | undefined {
  const tar = Object.keys(har).filter((syskon) => {
    const inne = har[syskon];
    if (!nycklar(schema, [...vag, syskon]).includes(nyckel)) return false;
    return inne === null || (arObjekt(inne) && !Object.hasOwn(inne, nyckel));
  });
  const [hem, annat] = tar;
  if (hem === undefined || annat !== undefined) return undefined;
  har[hem] = { ...(har[hem] as Objekt | null), [nyckel]: har[nyckel] };
  delete har[nyckel];
  return { slag: 'in', fran: [...vag, nyckel], till: [...vag, hem, nyckel] };
}

/** The name is near that of a field which is not there, and the value is of its kind. */
function namn({ schema }: Gang, har: Objekt, vag: Faltvag, nyckel: string): Faltlag | undefined {
  const lediga = nycklar(schema, vag).filter((ett) => !Object.hasOwn(har, ett));
  const ratt = narmast(nyckel, lediga);
  if (ratt === undefined || !avSlaget(pa(schema, [...vag, ratt]), har[nyckel])) return undefined;
  har[ratt] = har[nyckel];
  delete har[nyckel];
  return { slag: 'namn', fran: [...vag, nyckel], till: [...vag, ratt] };
}

/** Whether a value could be meant for a field: a list for a list, fields for fields. What is neither may be any text or number. */
function avSlaget(scheman: z.core.$ZodType[], varde: unknown): boolean {
  return scheman.some((schema) => {
    if (schema instanceof z.ZodArray) return Array.isArray(varde);
    if (schema instanceof z.ZodObject) return arObjekt(varde);
    return varde === null || typeof varde !== 'object';
  });
}

function arObjekt(varde: unknown): varde is Objekt {
  return varde !== null && typeof varde === 'object' && !Array.isArray(varde);
}
