/** What must be known before a document is imported, and what each picture shows. */
import { antalAv } from '../../svenska/antal.ts';
import type { Fraga, Svarare } from '../ny/fragor.ts';
import { valjEn, vallista, type Val } from '../ny/post/val.ts';
import type { Fragabild } from './kapitel/bilder.ts';

/** In which part of the handbook the chapters go. */
export function delfraga(delar: readonly Val[]): Fraga {
  return {
    namn: 'del',
    text: 'Del i handboken',
    lista: () => vallista(delar),
    prova: (skrivet) => {
      const provat = valjEn(skrivet, delar);
      return 'fel' in provat
        ? { fel: `${provat.fel} En ny del skriver du i handbok.yaml.` }
        : provat;
    },
  };
}

/** The deepest that it makes sense to divide: below it a chapter would be a few lines. */
const HOGSTA_NIVA = 3;

/** Which headings begin a chapter. */
export function nivafraga(rubriker: readonly number[]): Fraga {
  const val = rubriker.slice(0, HOGSTA_NIVA).map((_, nr) => {
    const antal = rubriker.slice(0, nr + 1).reduce((summa, ett) => summa + ett, 0);
    return `${nr + 1} ger ${antalAv(antal, 'kapitel', 'kapitel')}`;
  });
  return {
    namn: 'niva',
    text: `Rubriknivå som börjar ett nytt kapitel: ${val.join(', ')}`,
    forval: () => String(foreslagenNiva(rubriker)),
    prova: (skrivet) =>
      /^[1-3]$/.test(skrivet) ? { varde: skrivet } : { fel: 'Skriv 1, 2 eller 3.' },
  };
}

/** A single heading on the first level is the name of the document: the second level divides it. */
function foreslagenNiva([ettor = 0, tvaor = 0]: readonly number[]): number {
  return ettor <= 1 && tvaor > 1 ? 2 : 1;
}

/** What the text before the first heading is called. */
export function titelfraga(titel: string): Fraga {
  return {
    namn: 'titel',
    text: 'Namn på kapitlet med texten före första rubriken',
    forval: () => titel,
    prova: (skrivet) =>
      skrivet.length > 0 && skrivet.length <= 120
        ? { varde: skrivet.replace(/\s+/g, ' ') }
        : { fel: 'Skriv ett namn på högst 120 tecken.' },
  };
}

const BORT = '-';

/** Asks of one picture after another. Nobody to ask: Word's own words, or none, which granskningen tells of. */
export function bildfragor(svarare: Svarare): Fragabild {
  return async ({ nummer, antal, under, matt, forslag }) => {
    const vad = `Bild ${nummer} av ${antal}, under ”${under}”, ${matt}. Vad visar den?`;
    const hur = forslag ? `Enter tar Words text: ”${forslag}”` : 'Enter svarar senare.';
    const svar = await svarare.rad(`${vad} ${hur} Ett bindestreck tar bort bilden: `);
    const skrivet = svar?.trim();
    if (skrivet === BORT) return undefined;
    return (skrivet || forslag).replace(/\s+/g, ' ');
  };
}
