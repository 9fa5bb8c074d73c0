/**
 * A picture before it is drawn: boxes, groups and arrows. The pure functions of this folder make one
 * from the model; `mermaid.ts` writes it as Mermaid source.
 */

/** A whole diagram. Its `id` is unique in the handbook: lower case letters, digits, hyphens. */
export interface Graf {
  id: string;
  titel: string;
  /** What the picture shows, for the one who does not see it. */
  beskrivning: string;
  riktning: Riktning;
  /** How boxes are placed: in the order of the model, or packed as a tree. */
  placering?: 'modell' | 'trad';
  rutor: Ruta[];
  grupper?: Grupp[];
  pilar: Pil[];
}

/** TD: from the top down. LR: from left to right. */
export type Riktning = 'TD' | 'LR';

export interface Ruta {
  id: string;
  /** What stands in the box; each text begins a line of its own. */
  rader: string[];
  /** Which of several texts is the name of the box, set in bold; the first unless told. */
  namnrad?: number;
  form?: 'ruta' | 'rund' | 'sexkant';
  klass?: Klass;
  /** Address without base path: `/roller/kommunstyrelsen/`. */
  lank?: string | undefined;
  /** The group that the box stands in. */
  grupp?: string | undefined;
}

/** A frame round boxes. Its own direction holds only when no arrow reaches a box inside it. */
export interface Grupp {
  id: string;
  /** Empty: a frame without a name, kept for the sake of order. */
  titel: string;
  riktning?: Riktning;
  klass?: Klass;
}

/** From box or group to box or group. */
export interface Pil {
  fran: string;
  till: string;
  text?: string | undefined;
  /** `ordning` is not drawn: it only puts the one before the other. */
  slag?: 'pil' | 'streckad' | 'linje' | 'ordning';
}

/** What a box is, seen by its look in `src/styles/diagram.css`. */
export type Klass =
  | 'har'
  | 'huvud'
  | 'politik'
  | 'verksamhet'
  | 'annan'
  | 'beslut'
  | 'flode'
  | 'svag'
  | 'rad'
  | 'dokument';
