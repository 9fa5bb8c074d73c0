/** A form as plain data: what the page for editing needs to know of each field, sent to the browser as JSON. */

/** A word to choose, and the name that an editor knows it by. */
export interface Formval {
  varde: string;
  namn: string;
}

interface Gemensamt {
  /** The folded name, as values know it; empty for the posts of a list. */
  namn: string;
  /** What the form calls it: ”Följs upp genom”. */
  etikett: string;
  hjalp: string;
  kravs: boolean;
}

/** One or more lines of text. `okand`: the word okänd may stand there instead. */
export interface Textfalt extends Gemensamt {
  slag: 'text';
  okand: boolean;
  /** A day, a month or a year. */
  datum: boolean;
  /** Words that are ids, addresses or names: one line, never broken. */
  kort: boolean;
}
export interface Talfalt extends Gemensamt {
  slag: 'tal';
  minst: number | undefined;
  hogst: number | undefined;
}
/** Yes or no. `forval`: what it is when nothing is said; undefined when that is a third answer. */
export interface JaNejfalt extends Gemensamt {
  slag: 'janej';
  forval: boolean | undefined;
}
/** One of some words; of `lista`, the name of a list of choices that the server knows. */
export interface Valfalt extends Gemensamt {
  slag: 'val';
  val: Formval[];
  lista: string | undefined;
  okand: boolean;
  forval: string | undefined;
}
export interface Listfalt extends Gemensamt {
  slag: 'lista';
  post: Formfalt;
  minst: number;
  /** One post may also be written without a list: it is then kept so. */
  ellerEn: boolean;
}
export interface Grupp extends Gemensamt {
  slag: 'grupp';
  falt: Formfalt[];
}
/** One of several groups of fields. */
export interface EnAv extends Gemensamt {
  slag: 'enav';
  former: Grupp[];
}

export type Formfalt = Textfalt | Talfalt | JaNejfalt | Valfalt | Listfalt | Grupp | EnAv;
export type Formslag = Formfalt['slag'];
