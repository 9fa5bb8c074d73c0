import type { Rutinnehall, Tavla } from '../ritbord/index.ts';

/** A picture that says one thing, with the same in words. */
export interface Enkelbild {
  id: string;
  titel: string;
  beskrivning: string;
  rader: Enkelrad[];
  bred: () => Tavla;
  smal: () => Tavla;
  /** For a slide, where the wide form is too tall for one. */
  liggande?: () => Tavla;
}

/** What one box says. */
export interface Enkelrad {
  namn: string;
  text?: string | undefined;
  /** Address without base path. */
  lank?: string | undefined;
  /** The boxes that hang on this one, in words. */
  under?: Enkelrad[];
}

/** The box of a row: its name in bold, the rest below. */
export function radinnehall(
  { namn, text, lank }: Enkelrad,
  val: Partial<Rutinnehall> = {},
): Rutinnehall {
  const rader = [{ text: namn, stil: 'namn' as const }, ...(text ? [{ text }] : [])];
  return { rader, form: 'rund', lank, ...val };
}

/** The widths of the drawings of a picture: on a page, on a phone, and of a full one on a slide. */
export const BRED = 680;
export const SMAL = 322;
export const LIGGANDE = 1060;
