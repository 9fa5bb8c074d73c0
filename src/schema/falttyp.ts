/** What a value of a field is, in Swedish words, from its JSON Schema. */
import type { z } from 'zod';

export type Jsonschema = z.core.JSONSchema._JSONSchema & object;

export interface Falttyp {
  typ: string;
  /** The words to choose from. */
  val: string[];
}

/** The kind of a value in words. A `title` in the schema goes before all else. */
export function iOrd(json: Jsonschema): Falttyp {
  const { type, items, anyOf, minItems } = json;
  if (json.title) return { typ: json.title, val: [] };
  if (json.enum) return { typ: 'ett av orden', val: json.enum.map(String) };
  if (json.const !== undefined) return { typ: String(json.const), val: [] };
  if (anyOf) return { typ: anyOf.map((ett) => iOrd(somSchema(ett)).typ).join(' eller '), val: [] };
  if (type === 'array') return lista(somSchema(items), minItems);
  if (type === 'object') return { typ: 'fält', val: [] };
  if (type === 'boolean') return { typ: 'true eller false', val: [] };
  if (type === 'integer') return { typ: `heltal${grans(json)}`, val: [] };
  if (type === 'number') return { typ: `tal${grans(json)}`, val: [] };
  return { typ: 'text', val: [] };
}

function somSchema(json: unknown): Jsonschema {
  return json !== null && typeof json === 'object' ? (json as Jsonschema) : {};
}

function lista(del: Jsonschema, minst: number | undefined): Falttyp {
  const { typ, val } = iOrd(del);
  const av = val.length > 0 ? 'ord' : typ;
  return { typ: `lista av ${av}${minst ? `, minst ${minst}` : ''}`, val };
}

/** Zod writes the limits of JavaScript's integers where a schema has none. */
function grans({ minimum, maximum }: Jsonschema): string {
  const fran = minimum === Number.MIN_SAFE_INTEGER ? undefined : minimum;
  const till = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  if (fran !== undefined && till !== undefined) return `, ${fran}–${till}`;
  if (fran !== undefined) return `, minst ${fran}`;
  return till === undefined ? '' : `, högst ${till}`;
}
