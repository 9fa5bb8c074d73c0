export type Problemniva = 'fel' | 'varning';

/** One kind of problem and its page of help, written for an editor. */
export interface Kodsida {
  /** What it is when the handbook is built, and when it is checked. */
  niva: Problemniva;
  /** The level while one is still writing (`npm run granska -- --utkast`), where that differs. */
  iUtkast?: Problemniva;
  titel: string;
  /** What is wrong and why it matters. */
  forklaring: string;
  /** How to mend it. */
  atgard: string;
  exempelFel: string;
  exempelRatt: string;
}
