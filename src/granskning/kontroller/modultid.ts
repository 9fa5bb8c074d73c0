/** A module says how long it takes, and that is true: text, pictures, exercises and questions together. */
import { lasbar, type Mdxelement, type Trad } from '../../innehall/brod/trad.ts';
import type { Kallfil } from '../../innehall/kallfil.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { ordI } from '../../svenska/meningar.ts';

/** Words a minute, read by one who learns. */
const ORD_I_MINUTEN = 200;
/** For a picture, table or list that the text embeds. */
const MINUTER_BILD = 0.5;
const MINUTER_FRAGA = 0.5;
/** For an exercise that does not say how long it takes. */
const MINUTER_OVNING = 3;
/** What is no more wrong than this is near enough: people read at different speeds. */
const NARA = 3;
/** A step of the path is one sitting. */
const BAST = { minst: 5, hogst: 12 };
/** Less is a module that somebody has only begun to write. */
const PABORJAD = 2;

export function modultid({ post, trad, plats }: Kallfil): Problem[] {
  const minuter = post.samling === 'utbildning' ? post.ra['minuter'] : undefined;
  if (typeof minuter !== 'number' || !trad) return [];
  const raknat = raknaMinuter(trad, antalFragor(post.ra['fragor']));
  if (raknat < PABORJAD) return [];
  const sag = (text: string, atgard: string) => [
    problem('UTBILDNING-TID', post.fil, plats(['minuter']), text, { atgard }),
  ];
  if (Math.abs(raknat - minuter) > NARA)
    return sag(
      `Modulen säger ${minuter} minuter, men text, övningar och frågor tar ungefär ${raknat}.`,
      `Skriv minuter: ${raknat}, eller ändra i modulen.`,
    );
  if (minuter >= BAST.minst && minuter <= BAST.hogst) return [];
  return sag(
    `Modulen tar ${minuter} minuter. En modul är bäst när den tar ${BAST.minst}–${BAST.hogst} minuter.`,
    minuter > BAST.hogst
      ? 'Dela modulen i två.'
      : 'Slå ihop modulen med en annan, eller bygg ut den.',
  );
}

/** The minutes that a module takes, as its help says; at least one. */
function raknaMinuter(trad: Trad, fragor: number): number {
  const element = trad.element();
  const ovningar = element.filter(({ name }) => arOvning(name));
  const bilder = element.filter((ett) => ett.children.length === 0).length + trad.av('code').length;
  const minuter =
    ordI(lasbar(trad.rot)).length / ORD_I_MINUTEN +
    bilder * MINUTER_BILD +
    ovningar.reduce((summa, ett) => summa + ovningensMinuter(ett), 0) +
    fragor * MINUTER_FRAGA;
  return Math.max(1, Math.round(minuter));
}

function arOvning(namn: string | null): boolean {
  return namn === 'Ovning' || namn === 'Övning';
}

function ovningensMinuter({ attributes }: Mdxelement): number {
  const satt = attributes.find((ett) => ett.type === 'mdxJsxAttribute' && ett.name === 'minuter');
  const tal = Number(satt?.value);
  return tal > 0 ? tal : MINUTER_OVNING;
}

function antalFragor(lista: unknown): number {
  return Array.isArray(lista) ? lista.length : 0;
}
