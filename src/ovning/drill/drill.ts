/** Makes a set of questions out of what is known: the same for the same seed. */
import { blanda, summaAv } from '../fro.ts';
import type { Drillfraga, Drillpar, Drillsak, Drillslag } from './typ.ts';

const FLEST_FELA = 3;
const MINST_FELA = 2;

/**
 * At most so many questions, each of its own thing. A wrong answer is of the same kind as the right one and never right too. A thing
 * that too few differ from is left out.
 *
 * @param saker all that is known of one kind
 * @param fro seed: the same gives the same questions in the same order
 */
export function drill(
  saker: readonly Drillsak[],
  slag: Drillslag,
  fro: number,
  antal: number,
): Drillfraga[] {
  const fragor = new Map<string, Drillfraga>();
  for (const sak of blanda(saker, summaAv(`${slag} ${fro}`))) {
    if (fragor.size === antal) break;
    const ett = enFraga(sak, saker, summaAv(`${slag} ${fro} ${sak.fram.fraga}`), fragor);
    if (ett) fragor.set(ett.fraga, ett);
  }
  return [...fragor.values()];
}

/** From one side or the other, as the seed will; from the other where the first cannot be asked. */
function enFraga(
  sak: Drillsak,
  saker: readonly Drillsak[],
  fro: number,
  fragade: ReadonlyMap<string, unknown>,
): Drillfraga | undefined {
  const hall = fro % 2 === 0 ? (['fram', 'bak'] as const) : (['bak', 'fram'] as const);
  for (const ett of hall) {
    const { fraga, svar } = sak[ett];
    const fela = felaSvar(sak, saker, (annan) => annan[ett], fro);
    if (fragade.has(fraga) || fela.length < MINST_FELA) continue;
    const alla = [{ text: svar, ratt: true }, ...fela.map((text) => ({ text, ratt: false }))];
    const { forklaring, lank, namn } = sak;
    return { fraga, svar: blanda(alla, fro), forklaring, lank, namn };
  }
  return undefined;
}

/** Those of its own group first. */
function felaSvar(
  sak: Drillsak,
  saker: readonly Drillsak[],
  sida: (sak: Drillsak) => Drillpar,
  fro: number,
): string[] {
  const andra = blanda(saker, fro).filter((annan) => skilda(sak, annan));
  const nara = andra.filter(({ grupp }) => grupp === sak.grupp);
  const ratt = sida(sak).svar;
  const texter = new Set([...nara, ...andra].map((annan) => sida(annan).svar));
  texter.delete(ratt);
  return [...texter].slice(0, FLEST_FELA);
}

/** Whether neither is right where the other is asked for. */
function skilda(en: Drillsak, annan: Drillsak): boolean {
  return (
    !annan.ar.some((ett) => en.inte.includes(ett)) && !en.ar.some((ett) => annan.inte.includes(ett))
  );
}
