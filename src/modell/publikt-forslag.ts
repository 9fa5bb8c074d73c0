/** A proposal as everyone may read it: what it says of internal pages is left out. */
import {
  publikaPoster,
  sidnyckel,
  type Forslagsresultat,
  type Forslagssida,
  type Post,
} from '../granskning/index.ts';
import { arIntern } from '../innehall/synlighet/uppgifter.ts';

/**
 * @param beslutade the decided pages that everyone may read
 * @param versioner makes the frozen versions ready, which are the same in the proposal
 * @returns undefined when nothing is left of it
 */
export function publiktForslag(
  forslag: Forslagsresultat,
  beslutade: Post[],
  versioner: (poster: Post[]) => Post[],
): Forslagsresultat | undefined {
  const { handbokPublik, data, falt } = forslag;
  const poster = versioner(publikaPoster(forslag.poster));
  const sidor = sidorna(forslag.sidor, beslutade, poster);
  if (!handbokPublik || (sidor.length === 0 && falt.length === 0)) return undefined;
  const kvar = new Set(sidor.map(sidnyckel));
  const andringar = data.andringar
    .filter((andring) => !arIntern(andring))
    .map((andring) => ({ ...andring, sidor: andring.sidor.filter((sida) => kvar.has(sida)) }))
    .filter((andring) => andring.sidor.length > 0);
  const utgar = data.utgar.filter((sida) => kvar.has(sida));
  return {
    ...forslag,
    data: { ...data, andringar, utgar },
    handbokData: handbokPublik,
    poster,
    sidor,
  };
}

/** What happens to each page, to whom sees nothing but what everyone may read: one that becomes internal goes. */
function sidorna(alla: Forslagssida[], fore: Post[], efter: Post[]): Forslagssida[] {
  const [fanns, finns] = [new Set(fore.map(sidnyckel)), new Set(efter.map(sidnyckel))];
  return alla.flatMap((sida): Forslagssida[] => {
    const nyckel = sidnyckel(sida);
    if (!fanns.has(nyckel)) return finns.has(nyckel) ? [{ ...sida, slag: 'tillkommer' }] : [];
    return [{ ...sida, slag: finns.has(nyckel) ? 'ändras' : 'utgår' }];
  });
}
