/** JSON Schemas of what editors write, from the Zod schemas that the checks go by: for editors of text that know JSON Schema. */
import { z } from 'zod';
import { skala } from '../../schema/falten.ts';
import { svenskt } from '../../schema/faltnamn.ts';
import { vik } from '../../svenska/vikning.ts';

interface Json {
  title?: string;
  description?: string;
  type?: string | string[];
  properties?: Record<string, Json>;
  required?: string[];
  allOf?: Json[];
  anyOf?: Json[];
  items?: Json | Json[];
  additionalProperties?: Json | boolean;
  [nyckel: string]: unknown;
}

/**
 * The schema of a file, in the form that VS Code reads (draft 7). A field may be written with or without å, ä and ö.
 *
 * @param titel what the file is
 */
export function jsonschema(schema: z.ZodType, titel: string): object {
  const json = z.toJSONSchema(skala(schema), {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => medSlag(jsonSchema as Json),
  }) as Json;
  const { $schema, ...resten } = json;
  return { $schema, title: titel, ...medBada(resten, '#') };
}

/** A date is read as text, and a bare year as a number: made ready before it is checked, so that Zod says nothing of it. */
function medSlag(json: Json): void {
  if (json.title !== 'datum') return;
  json.type = ['string', 'integer'];
  json['pattern'] = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';
}

/**
 * Both spellings of every field, at every depth; and without the names of kinds, which only our own reference shows.
 *
 * @param vag where the schema stands in the whole, as a reference writes it
 */
function medBada(json: Json, vag: string): Json {
  const ut: Json = {};
  for (const [nyckel, varde] of Object.entries(json))
    if (nyckel !== 'title') ut[nyckel] = INRE.has(nyckel) ? inre(varde, `${vag}/${nyckel}`) : varde;
  if (json.properties) ut.properties = egenskaper(json.properties, `${vag}/properties`);
  return json.required ? medKrav(ut, json.required) : ut;
}

/** Where schemas lie inside a schema, but for the fields of an object. */
const INRE = new Set(['anyOf', 'oneOf', 'allOf', 'items', 'additionalProperties', 'propertyNames']);

function inre(varde: unknown, vag: string): unknown {
  if (Array.isArray(varde)) return varde.map((ett, nr) => medBada(ett as Json, `${vag}/${nr}`));
  return varde !== null && typeof varde === 'object' ? medBada(varde as Json, vag) : varde;
}

/** The second spelling is said to be as the first. */
function egenskaper(alla: Record<string, Json>, vag: string): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(alla).flatMap(([namn, falt]) => {
      const hela: [string, Json] = [namn, medBada(falt, `${vag}/${namn}`)];
      const andra = stavningar(namn).filter((ett) => ett !== namn);
      return [hela, ...andra.map((ett): [string, Json] => [ett, { $ref: `${vag}/${namn}` }])];
    }),
  );
}

/** A field that must be there may have either name. */
function medKrav(json: Json, kravs: string[]): Json {
  const enkla = kravs.filter((namn) => stavningar(namn).length === 1);
  const bada = kravs.filter((namn) => stavningar(namn).length > 1);
  const allOf = bada.map((namn) => ({
    anyOf: stavningar(namn).map((stavning) => ({ required: [stavning] })),
  }));
  const { required, ...utan } = { ...json, required: enkla };
  return {
    ...utan,
    ...(required.length > 0 ? { required } : {}),
    ...(allOf.length > 0 ? { allOf } : {}),
  };
}

/** "galler" is written gäller or galler. */
function stavningar(namn: string): string[] {
  const eget = svenskt(namn);
  return eget === namn || vik(eget) !== vik(namn) ? [namn] : [eget, namn];
}
