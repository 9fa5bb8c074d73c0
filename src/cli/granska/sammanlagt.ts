import type { Problem } from '../../problem/problem.ts';
import { iOrdning } from '../../problem/problem.ts';
import type { Resultat } from '../../granskning/index.ts';
import type { Samling } from '../../schema/index.ts';

/** What several handbooks are together, to be told as one. */
export type Sammanlagt = Pick<Resultat, 'problem' | 'antal'>;

/** Adds up what was found in several handbooks. What is wrong with a file that they share is told once. */
export function sammanlagt(resultat: Resultat[]): Sammanlagt {
  const problem = new Map<string, Problem>();
  for (const ett of resultat.flatMap((den) => den.problem)) problem.set(JSON.stringify(ett), ett);
  return {
    problem: iOrdning([...problem.values()]),
    antal: {
      filer: resultat.reduce((summa, { antal }) => summa + antal.filer, 0),
      ord: resultat.reduce((summa, { antal }) => summa + antal.ord, 0),
      perSamling: summor(resultat.map(({ antal }) => antal.perSamling)),
    },
  };
}

function summor(alla: Resultat['antal']['perSamling'][]): Resultat['antal']['perSamling'] {
  const summa: Resultat['antal']['perSamling'] = {};
  for (const [samling, antal] of alla.flatMap((ett) => Object.entries(ett)))
    summa[samling as Samling] = (summa[samling as Samling] ?? 0) + antal;
  return summa;
}
