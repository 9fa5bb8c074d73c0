import { Stopp } from '../grund/stopp.ts';

/** One thing to be told. The flag that answers it has its name. */
export interface Fraga {
  namn: string;
  /** As it is asked, without a question mark: "Kommunens namn". */
  text: string;
  /** What is proposed, from the answers before. */
  forval?: ((svar: Svar) => string | undefined) | undefined;
  /** The answer as it is kept, or a Swedish sentence about what is wrong with it. */
  prova: (skrivet: string) => { varde: string } | { fel: string };
}

export type Svar = Record<string, string>;

/** Where answers come from. */
export interface Svarare {
  /** What a flag says. */
  flagga: (namn: string) => string | undefined;
  /** The next line that somebody writes; undefined when nobody does. */
  rad: (fraga: string) => Promise<string | undefined>;
  /** Tells of a wrong answer, where one may answer again. */
  igen: ((fel: string) => void) | undefined;
}

/**
 * Asks in order. A flag answers first, then a line, then what is proposed.
 *
 * @throws Stopp when an answer is wrong or missing and nobody can be asked again
 */
export async function svaraPa(fragor: readonly Fraga[], svarare: Svarare): Promise<Svar> {
  const svar: Svar = {};
  for (const fraga of fragor) svar[fraga.namn] = await svaraPaEn(fraga, svar, svarare);
  return svar;
}

async function svaraPaEn(fraga: Fraga, svar: Svar, svarare: Svarare): Promise<string> {
  const flagga = svarare.flagga(fraga.namn);
  if (flagga !== undefined) return godkant(fraga, flagga);
  const forval = fraga.forval?.(svar);
  for (;;) {
    const rad = await svarare.rad(`${fraga.text}${forval ? ` (${forval})` : ''}: `);
    const skrivet = rad?.trim() || forval;
    if (skrivet === undefined && (rad === undefined || !svarare.igen)) throw saknas(fraga);
    const provat = fraga.prova(skrivet ?? '');
    if ('varde' in provat) return provat.varde;
    if (!svarare.igen) throw new Stopp(`${fraga.text}: ${provat.fel}`);
    svarare.igen(provat.fel);
  }
}

function godkant(fraga: Fraga, skrivet: string): string {
  const provat = fraga.prova(skrivet.trim());
  if ('fel' in provat) throw new Stopp(`--${fraga.namn}: ${provat.fel}`);
  return provat.varde;
}

function saknas({ text, namn }: Fraga): Stopp {
  return new Stopp(
    `Det här fattas: ${text.charAt(0).toLowerCase()}${text.slice(1)}. Ange det med --${namn}.`,
  );
}
