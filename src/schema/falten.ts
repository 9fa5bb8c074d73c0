/** Looks into a Zod schema. */
import { z } from 'zod';

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
