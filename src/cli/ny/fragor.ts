import { Stopp } from '../grund/stopp.ts';

/** One thing to be told. The flag that answers it has its name. */
export interface Fraga {
  namn: string;
  /** As it is asked, without a question mark: "Kommunens namn". */
  text: string;
  /** Whether it is asked at all, from the answers before. Default: always. */
  stalls?: ((svar: Svar) => boolean) | undefined;
  /** What can be chosen, one a line, for somebody who reads a screen. */
  lista?: ((svar: Svar) => string[]) | undefined;
  /** What is proposed, from the answers before. */
  forval?: ((svar: Svar) => string | undefined) | undefined;
  /** The answer as it is kept, or a Swedish sentence about what is wrong with it. */
  prova: (skrivet: string, svar: Svar) => Provat;
}

export type Provat = { varde: string } | { fel: string };

export type Svar = Record<string, string>;

/** Where answers come from. */
export interface Svarare {
  /** What a flag says. */
  flagga: (namn: string) => string | undefined;
  /** The next line that somebody writes; undefined when nobody does. */
  rad: (fraga: string) => Promise<string | undefined>;
  /** Shows what can be chosen, where somebody reads a screen. */
  visa?: ((rader: string[]) => void) | undefined;
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
  for (const fraga of fragor) {
    if (fraga.stalls?.(svar) === false) continue;
    svar[fraga.namn] = await svaraPaEn(fraga, svar, svarare);
  }
  return svar;
}

async function svaraPaEn(fraga: Fraga, svar: Svar, svarare: Svarare): Promise<string> {
  const flagga = svarare.flagga(fraga.namn);
  if (flagga !== undefined) return godkant(fraga, flagga, svar);
  const forval = fraga.forval?.(svar);
  if (fraga.lista) svarare.visa?.(fraga.lista(svar));
  for (;;) {
    const rad = await svarare.rad(`${fraga.text}${forval ? ` (${forval})` : ''}: `);
    const skrivet = rad?.trim() || forval;
    if (skrivet === undefined && (rad === undefined || !svarare.igen)) throw saknas(fraga);
    const provat = fraga.prova(skrivet ?? '', svar);
    if ('varde' in provat) return provat.varde;
    if (!svarare.igen) throw new Stopp(`${fraga.text}: ${provat.fel}`);
    svarare.igen(provat.fel);
  }
}

function godkant(fraga: Fraga, skrivet: string, svar: Svar): string {
  const provat = fraga.prova(skrivet.trim(), svar);
  if ('fel' in provat) throw new Stopp(`--${fraga.namn}: ${provat.fel}`);
  return provat.varde;
}

function saknas({ text, namn }: Fraga): Stopp {
  return new Stopp(
    `Det här fattas: ${text.charAt(0).toLowerCase()}${text.slice(1)}. Ange det med --${namn}.`,
  );
}
