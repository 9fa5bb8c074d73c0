import { modulerIHela } from '../modell/vagen/hela.ts';
import { namnetPa } from '../modell/samlingsnamn.ts';
import type { Handbok, Kapitel, Popular } from '../modell/typer.ts';
import { sidankare } from './ankare.ts';
import { harMarkerat } from './kortversion.ts';

/** A print page: what it is called and where it stands. */
export interface Utskrift {
  namn: string;
  adress: string;
}

/** The poster of the goal chain, and what its sheet of A3 has room for: height to width. */
export const AFFISCH = {
  adress: '/utskrift/malkedja/',
  ratio: 326 / 257,
} as const;

/** "Målkedjan som affisch" */
export function affischnamn(bok: Handbok): string {
  return `${namnetPa('malkedja', bok).namn} som affisch`;
}

/** The print pages a handbook has, the whole of it first. */
export function utskrifter(bok: Handbok): Utskrift[] {
  return [
    { namn: 'Hela handboken', adress: '/utskrift/' },
    ...bok.delar.map((del) => ({
      namn: del.nummer ? `Del ${del.nummer}: ${del.namn}` : del.namn,
      adress: `/utskrift${del.adress}`,
    })),
    ...(bok.popular.length ? [{ namn: 'Populärversionen', adress: '/utskrift/popular/' }] : []),
    ...(kortversionen(bok).length
      ? [{ namn: 'Kortversionen', adress: '/utskrift/kortversion/' }]
      : []),
    ...(bok.malkedja.length ? [{ namn: affischnamn(bok), adress: AFFISCH.adress }] : []),
    ...(modulerIHela(bok).length ? [{ namn: 'Bildspelet', adress: '/bildspel/hela/' }] : []),
  ];
}

/** The plain-language texts that mark something for the short version, by the part they explain. */
export function kortversionen(bok: Handbok): { id: string; rubrik: string; texter: Popular[] }[] {
  const texter = bok.popular.filter((text) => harMarkerat(text));
  return bok.delar
    .map((del) => ({
      id: del.id,
      rubrik: del.namn,
      texter: texter.filter((text) => text.kapitel?.del === del),
    }))
    .filter((grupp) => grupp.texter.length > 0);
}

/** A line of the contents, with what stands below it. */
export interface Innehallsrad {
  ankare: string;
  nummer: string;
  namn: string;
  under: Innehallsrad[];
}

/** Parts with their chapters, as lines of the contents. */
export function delrader(bok: Handbok): Innehallsrad[] {
  return bok.delar.map((del) => ({
    ankare: sidankare(del.adress),
    nummer: del.nummer,
    namn: del.namn,
    under: kapitelrader(del.kapitel),
  }));
}

/** Chapters as lines of the contents. */
export function kapitelrader(kapitel: Kapitel[]): Innehallsrad[] {
  return kapitel.map((ett) => ({
    ankare: sidankare(ett.adress),
    nummer: ett.nummer,
    namn: ett.namn,
    under: kapitelrader(ett.barn),
  }));
}

/** The plain-language texts as lines of the contents. */
export function popularrader(bok: Handbok): Innehallsrad[] {
  return bok.popular.map(({ adress, namn }) => ({
    ankare: sidankare(adress),
    nummer: '',
    namn,
    under: [],
  }));
}
