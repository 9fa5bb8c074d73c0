import { OKAND } from '../schema/delar.ts';
import type { Handbok } from './typer.ts';

/** Where a reader finds the original that prevails: a sentence, and the link that it ends in, if any. */
export interface Originalvag {
  text: string;
  lank?: { namn: string; adress: string };
}

/**
 * What a page says of where the original is, beside the line that it prevails.
 * Undefined where the handbook is the original, or says nothing of an address.
 */
export function originalvag({ data }: Handbok): Originalvag | undefined {
  const { titel, adress } = data.original;
  if (!data.exempel || adress === undefined) return undefined;
  if (adress === OKAND)
    return { text: `Var ${titel} går att läsa är inte känt. Fråga kommunen efter originalet.` };
  return { text: 'Läs originalet:', lank: { namn: titel, adress } };
}
