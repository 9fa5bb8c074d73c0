import type { Provfraga } from './fragor.ts';
import type { Nodsokare } from './nod.ts';
import { utfall, type Fragautfall } from './resultat.ts';

/** Where a wanted page came, and whether the answer that was expected was given. */
export interface Svarsutfall extends Fragautfall {
  /** Undefined where no certain answer is expected. */
  ratt: boolean | undefined;
  /** The answer as it was: its kind and where it leads. */
  gavs: string;
}

/** Asks the questions one at a time. */
export async function provaSvar(
  { sok }: Nodsokare,
  fragor: Provfraga[],
  tvillingar: Map<string, string>,
): Promise<Svarsutfall[]> {
  const ut: Svarsutfall[] = [];
  for (const prov of fragor) {
    const { adresser, svar } = await sok(prov.fraga);
    const dit = svar?.adresser.map((adress) => adress.replace(/#.*/, '')) ?? [];
    ut.push({
      ...utfall(prov, adresser, tvillingar),
      ratt: prov.svar && svar?.slag === prov.svar.slag && dit.includes(prov.svar.adress),
      gavs: svar ? [svar.slag, ...new Set(dit)].join(' ') : 'inget',
    });
  }
  return ut;
}

/** The share of the expected answers that were given, 0–1. */
export function andelRatta(utfallen: Svarsutfall[]): number {
  const vantade = utfallen.filter(({ ratt }) => ratt !== undefined);
  return vantade.filter(({ ratt }) => ratt).length / Math.max(1, vantade.length);
}
