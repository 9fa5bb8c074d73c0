import type { Handbok } from '../typer.ts';

/** Something that an editor can write, and see what it becomes. */
export interface Exempel {
  /** Unique: lower case letters, digits, hyphens. */
  id: string;
  /** What it is, in a few words. */
  titel: string;
  /**
   * What the editor writes. An example that points to something points to what this handbook has; undefined where
   * it has nothing of the kind.
   */
  kalla: string | ((bok: Handbok) => string | undefined);
  /** What to show, but not to draw, where the handbook has nothing to point to. */
  annars?: string;
  /** The glossary's words are explained in the result, and its paragraphs numbered, as on a page of the handbook. */
  somSida?: true;
}

/** An example as it stands in a handbook. */
export interface Visat {
  kalla: string;
  /** false: the handbook has nothing to point to, and the source is only shown. */
  finns: boolean;
}

/** The source of an example in a handbook. */
export function visatI(bok: Handbok, { kalla, annars = '' }: Exempel): Visat {
  const funnen = typeof kalla === 'string' ? kalla : kalla(bok);
  return { kalla: funnen ?? annars, finns: funnen !== undefined };
}
