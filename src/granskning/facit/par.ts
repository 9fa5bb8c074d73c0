import type { FragaData } from '../../schema/fragor.ts';
import { sager, utanPlats, type Facitolikhet, type Pastaende } from './pastaende.ts';

type Par = NonNullable<FragaData['para']>;

/** With one facit for each pair, in their order: what its field says stands on one side of that pair, and of no other. */
export function provaPar(
  { fraga, forklaring }: Pick<FragaData, 'fraga' | 'forklaring'>,
  par: Par,
  perFacit: Pastaende[][],
): Facitolikhet[] {
  if (perFacit.length !== par.length)
    return utanPlats([fraga, forklaring, ...par.flatMap(({ vad, med }) => [vad, med])], perFacit);
  return perFacit.flatMap((lista, facit) =>
    narmast(lista, par[facit]!).flatMap((ett) =>
      provaEtt(par, facit, ett).map((text) => ({ facit, falt: ett.falt, text })),
    ),
  );
}

function provaEtt(par: Par, nr: number, ett: Pastaende): string[] {
  const { vad, med } = par[nr]!;
  if (ett.sags(vad)) return [];
  if (!ett.sags(med)) return [`${sager(ett)} I frågan hör ”${vad}” ihop med ”${med}”.`];
  const annan = par.find((rad, plats) => plats !== nr && ett.sagsRakt(rad.med));
  if (!annan) return [];
  return [`${sager(ett)} Det säger också ”${annan.med}”, som hör ihop med ”${annan.vad}”.`];
}

/** Of a list, what the pair speaks of; all of it where it speaks of none. */
function narmast(lista: Pastaende[], { vad, med }: Par[number]): Pastaende[] {
  const sagda = lista.filter(({ sags }) => sags(vad) || sags(med));
  return sagda.length > 0 ? sagda : lista.slice(0, 1);
}
