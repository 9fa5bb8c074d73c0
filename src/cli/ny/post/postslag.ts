import type { Samling } from '../../../schema/index.ts';
import type { Fraga, Svar } from '../fragor.ts';
import type { Faltvarden } from './skriv.ts';
import type { Underlag } from './underlag.ts';

/** One kind of file that can be made: what is asked, and what the answers become. */
export interface Postslag {
  /** The word that asks for it: styrdokument. */
  ord: string;
  samling: Samling;
  /** How its name is asked for: "Dokumentets titel". */
  namn: string;
  /** A name, for --hjalp. */
  exempel: string;
  /** What it is, for --hjalp. */
  om: string;
  /** The questions after its name, which is `titel` among the answers. */
  fragor: (underlag: Underlag) => Fraga[];
  /** The fields beside its name, by the names of the code. */
  varden: (svar: Svar, underlag: Underlag) => Faltvarden;
  /** What stands below the fields, where something must. */
  brod?: string;
  /** The folder that the file goes to, below that of its collection. Default: none. */
  mapp?: (svar: Svar, underlag: Underlag) => string;
  /** What must be there before one can be made: a Swedish sentence when it is not. */
  hinder?: (underlag: Underlag) => string | undefined;
  /** What is left to do, beside reading the file through. */
  sedan?: (id: string, svar: Svar) => string[];
}

/** The body of a new page: without a text there is no page to look at. */
export const SKRIV_HAR = 'Skriv texten här.';
