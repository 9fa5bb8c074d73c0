/** A case as its page tells it: steps with numbers, and every choice with where it leads. */
import type { ScenarioData, UTFALL } from '../schema/scenarier.ts';

export type Utfall = (typeof UTFALL)[number];

export interface Berattelsesteg {
  /** From 1, in the order of the file. On paper the steps are found by it. */
  nummer: number;
  /** Its id in the page: steg-beskedet. */
  ankare: string;
  berattelse: string;
  fraga: string;
  val: Berattelseval[];
}

export interface Berattelseval {
  /** "a", "b", "c" */
  bokstav: string;
  text: string;
  utfall: Utfall;
  foljd: string;
  /** The step that follows; undefined where the story ends. */
  till: { nummer: number; ankare: string } | undefined;
}

/** How a choice turns out, in words. */
export const UTFALL_I_ORD: Readonly<Record<Utfall, string>> = {
  bra: 'Det följer handboken',
  'går an': 'Det går an',
  fel: 'Det går emot handboken',
};

/** The steps of a case. A way to a step that is not there ends the story: granskningen has told of it. */
export function berattelsen({ steg }: Pick<ScenarioData, 'steg'>): Berattelsesteg[] {
  const platser = steg.map(({ id }, nr) => ({ id, nummer: nr + 1, ankare: ankaret(id) }));
  return steg.map(({ id, berattelse, fraga, val }, nr) => ({
    nummer: nr + 1,
    ankare: ankaret(id),
    berattelse,
    fraga,
    val: val.map(({ text, utfall, foljd, till }, valnr) => {
      const dit = platser.find((plats) => plats.id === till);
      return {
        bokstav: String.fromCharCode('a'.charCodeAt(0) + valnr),
        text,
        utfall,
        foljd,
        till: dit && { nummer: dit.nummer, ankare: dit.ankare },
      };
    }),
  }));
}

/** All that a case says, for those who look for laws in it. */
export function scenariotexter({ steg, handboken }: ScenarioData): string[] {
  return [
    ...steg.flatMap(({ berattelse, fraga, val }) => [
      berattelse,
      fraga,
      ...val.flatMap(({ text, foljd }) => [text, foljd]),
    ]),
    ...handboken.map(({ text }) => text),
  ];
}

function ankaret(id: string): string {
  return `steg-${id}`;
}
