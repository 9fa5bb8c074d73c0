/** Looks things up in a Zod schema: which keys are allowed at a path, and what a field is for. */
import { z } from 'zod';
import { skala } from '../schema/falten.ts';

/** Every schema that a value at the path may be read by: a union gives several. */
function pa(schema: z.core.$ZodType, vag: readonly PropertyKey[]): z.core.$ZodType[] {
  const inre = skala(schema);
  if (inre instanceof z.ZodUnion) return inre.def.options.flatMap((val) => pa(val, vag));
  const [del, ...rest] = vag;
  if (del === undefined) return [inre];
  if (inre instanceof z.ZodArray) return typeof del === 'number' ? pa(inre.def.element, rest) : [];
  if (!(inre instanceof z.ZodObject)) return [];
  const falt = inre.def.shape[String(del)];
  return falt ? pa(falt, rest) : [];
}

/** The keys that may stand in the object at a path. */
export function nycklar(schema: z.core.$ZodType, vag: readonly PropertyKey[]): string[] {
  const alla = pa(schema, vag).flatMap((val) =>
    val instanceof z.ZodObject ? Object.keys(val.def.shape) : [],
  );
  return [...new Set(alla)];
}

/** The field's own description: the `.describe()` nearest to it. */
export function beskrivning(
  schema: z.core.$ZodType,
  vag: readonly PropertyKey[],
): string | undefined {
  const del = vag.at(-1);
  for (const ovan of pa(schema, vag.slice(0, -1))) {
    if (!(ovan instanceof z.ZodObject) || del === undefined) continue;
    const falt: unknown = ovan.def.shape[String(del)];
    const text = falt instanceof z.ZodType ? falt.description : undefined;
    if (text) return text;
  }
  return undefined;
}
