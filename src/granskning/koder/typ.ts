export type Niva = 'fel' | 'varning';

/** One kind of problem and its page of help, written for an editor. */
export interface Kodsida {
  niva: Niva;
  /** The level when the handbook is built to be published, where that differs. */
  vidPublicering?: Niva;
  titel: string;
  /** What is wrong and why it matters. */
  forklaring: string;
  /** How to mend it. */
  atgard: string;
  exempelFel: string;
  exempelRatt: string;
}
