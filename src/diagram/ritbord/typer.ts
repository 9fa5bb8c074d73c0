/** A picture on the drawing board: everything measured and in its place, in pixels from the top left corner. */
export interface Tavla {
  bredd: number;
  hojd: number;
  /** Lie behind everything else. */
  ramar: Tavelram[];
  pilar: Tavelpil[];
  /** In the order in which they are read and passed by the keyboard. */
  rutor: Tavelruta[];
  /** Words that stand by themselves. */
  texter: Fritext[];
  /** Paths of the red thread: behind all but the frames. */
  tradar?: string[];
}

export interface Punkt {
  x: number;
  y: number;
}

export interface Yta extends Punkt {
  bredd: number;
  hojd: number;
}

/** What a box says, before it has a place. */
export interface Rutinnehall {
  /** Each text begins a line of its own. */
  rader: Textrad[];
  form?: Form;
  klass?: Rutklass;
  /** Address without base path: `/roller/kommunstyrelsen/`. The whole box is the link. */
  lank?: string | undefined;
  /** Where its lines stand; in the middle unless told. */
  stall?: 'mitten' | 'vanster';
  /** A broken line round it. */
  streckad?: boolean;
}

export interface Textrad {
  text: string;
  stil?: Stil;
}

/** `namn` is bold, `svagt` is of the same size but paler; `rubrik` is bold and larger, for a line that is placed by itself. */
export type Stil = 'namn' | 'text' | 'svagt' | 'rubrik';

/** A box in its place, its text broken into lines. */
export interface Tavelruta extends Yta {
  form: Form;
  klass: Rutklass;
  lank: string | undefined;
  stall: 'mitten' | 'vanster';
  rader: Tavelrad[];
  streckad?: boolean | undefined;
  /** All that it says, unbroken. */
  namn: string;
}

/** A line of text: `x` is its middle or its left end, `y` its baseline. */
export interface Tavelrad extends Punkt {
  text: string;
  stil: Stil;
  bredd: number;
}

export interface Fritext extends Tavelrad {
  stall: 'mitten' | 'vanster';
  lank?: string | undefined;
}

/** A frame round boxes, with its name on the first line inside. */
export interface Tavelram extends Yta {
  namn: Tavelrad[];
  klass: Ramklass;
  lank?: string | undefined;
}

export type Ramklass = 'yta' | 'svag' | 'bana';

/** A line of right angles. */
export interface Tavelpil {
  punkter: Punkt[];
  slag: 'pil' | 'linje' | 'streckad' | 'streckad-linje';
  /** Stands on the line, in the colour of the ground. */
  text?: Tavelrad[];
  klass?: 'trad';
}

/** Shapes: what they mean is said by the legend of each picture. */
export type Form =
  | 'ruta'
  | 'rund'
  | 'pill'
  | 'sexkant'
  | 'romb'
  | 'dokument'
  | 'snitt'
  | 'pilruta'
  | 'skena'
  | 'ingen';

/** What a box is. The colours are in src/styles/ritbord.css. */
export type Rutklass =
  | 'huvud'
  | 'har'
  | 'politik'
  | 'verksamhet'
  | 'stod'
  | 'bolag'
  | 'granskning'
  | 'medborgare'
  | 'beslut'
  | 'flode'
  | 'dokument'
  | 'svag'
  | 'enkel';
