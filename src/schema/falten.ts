/** Walks a Zod schema: which fields it has, at every depth. */
import { z } from 'zod';

export interface Falt {
  /** Path pattern as in `referenser`: "beslutar[].styrdokument". */
  monster: string;
  namn: string;
  beskrivning: string | undefined;
}

/** Every field of a schema, each once, outer fields before inner ones. A schema inside itself is walked once. */
export function falten(schema: z.core.$ZodType, ovan = ''): Falt[] {
  return faltenI(schema, ovan, []);
}

function faltenI(
  schema: z.core.$ZodType,
  ovan: string,
  utanfor: readonly z.core.$ZodType[],
): Falt[] {
  const inre = skala(schema);
  if (utanfor.includes(inre)) return [];
  const har = [...utanfor, inre];
  if (inre instanceof z.ZodUnion)
    return unika(inre.def.options.flatMap((val) => faltenI(val, ovan, har)));
  if (inre instanceof z.ZodArray) return faltenI(inre.def.element, `${ovan}[]`, har);
  if (!(inre instanceof z.ZodObject)) return [];
  return Object.entries(inre.def.shape).flatMap(([namn, falt]) => {
    const monster = ovan ? `${ovan}.${namn}` : namn;
    const beskrivning = falt instanceof z.ZodType ? falt.description : undefined;
    return [{ monster, namn, beskrivning }, ...faltenI(falt, monster, har)];
  });
}

/** Whether a schema has a field of that path: "beslut.diarienummer". */
export function finnsFalt(schema: z.core.$ZodType, monster: string): boolean {
  return falten(schema).some((ett) => ett.monster === monster);
}

/** What a schema is once optional, default, preprocess and the like are taken off. */
export function skala(schema: z.core.$ZodType): z.core.$ZodType {
  let inre = schema;
  for (let varv = 0; varv < 20; varv++) {
    if (inre instanceof z.ZodPipe) {
      const { in: fore, out } = inre.def;
      inre = fore instanceof z.ZodTransform ? out : fore;
    } else if (
      inre instanceof z.ZodOptional ||
      inre instanceof z.ZodDefault ||
      inre instanceof z.ZodNullable ||
      inre instanceof z.ZodPrefault
    ) {
      inre = inre.def.innerType as z.core.$ZodType;
    } else return inre;
  }
  return inre;
}

function unika(alla: Falt[]): Falt[] {
  const sedda = new Set<string>();
  return alla.filter(({ monster }) => !sedda.has(monster) && sedda.add(monster));
}
