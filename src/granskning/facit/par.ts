import type { FragaData } from '../../schema/fragor.ts';
import { felAntal, sager, type Facitolikhet, type Pastaende } from './pastaende.ts';

type Par = NonNullable<FragaData['para']>;

/** One facit for each pair, in the order of the pairs: what its field says stands on one side of that pair and of no other. */
export function provaPar(par: Par, perFacit: Pastaende[][]): Facitolikhet[] {
  if (perFacit.length !== par.length) return [felAntal(perFacit.length, par.length, 'par')];
  return perFacit.flatMap((lista, facit) =>
    lista.flatMap((ett) =>
      provaEtt(par, facit, ett).map((text) => ({ facit, falt: ett.falt, text })),
    ),
  );
}

function provaEtt(par: Par, nr: number, ett: Pastaende): string[] {
  const { vad, med } = par[nr]!;
  if (ett.sags(vad)) return [];
  if (!ett.sags(med)) return [`${sager(ett)} I frågan hör ”${vad}” ihop med ”${med}”.`];
  const annan = par.find((rad, plats) => plats !== nr && ett.sags(rad.med));
  if (!annan) return [];
  return [`${sager(ett)} Det säger också ”${annan.med}”, som hör ihop med ”${annan.vad}”.`];
}
