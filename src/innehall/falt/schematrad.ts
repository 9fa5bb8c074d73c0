/** Looks things up in a Zod schema: which keys are allowed at a path, and what a field is for. */
import { z } from 'zod';
import { OKAND } from '../../schema/delar.ts';
import { skala } from '../../schema/falten.ts';
import { svenskt } from '../../schema/faltnamn.ts';

/** Every schema that a value at the path may be read by: a union gives several. */
export function pa(schema: z.core.$ZodType, vag: readonly PropertyKey[]): z.core.$ZodType[] {
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

/** The keys that must stand in an object. */
export function kravda(objekt: z.ZodObject): string[] {
  return Object.entries(objekt.def.shape).flatMap(([namn, falt]) =>
    (falt as z.ZodType).safeParse(undefined).success ? [] : [namn],
  );
}

/**
 * How a field with values of its own is written: `{ organ: …, datum: … }`, and what the values are. Undefined for a field of another kind.
 *
 * @param varde what the editor wrote: `okänd` is put in every place that takes it
 */
export function form(
  schema: z.core.$ZodType,
  vag: readonly PropertyKey[],
  varde: unknown,
): { text: string; forklaring: string | undefined } | undefined {
  const [falt] = pa(schema, vag);
  const lista = falt instanceof z.ZodArray;
  const [objekt] = lista ? pa(falt.element, []) : [falt];
  if (vag.length === 0 || !(objekt instanceof z.ZodObject)) return undefined;
  const kravs = kravda(objekt);
  const namn = kravs.length > 0 ? kravs : Object.keys(objekt.def.shape).slice(0, 3);
  const okant = varde === OKAND || varde === 'okand';
  const inne = namn.map((ett) => {
    const tar = okant && (objekt.def.shape[ett] as z.ZodType).safeParse(OKAND).success;
    return `${svenskt(ett)}: ${tar ? OKAND : '…'}`;
  });
  const text = `{ ${inne.join(', ')} }`;
  const vad = namn.flatMap((ett) => {
    const sagt = beskrivning(objekt, [ett]);
    return sagt ? [`${svenskt(ett)}: ${sagt}`] : [];
  });
  return { text: lista ? `[${text}]` : text, forklaring: vad.join(' ') || undefined };
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
