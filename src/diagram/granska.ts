/** The whole check of a handbook, diagrams and decided versions included: the same for `npm run granska`, a build and a test. */
import { granskaHandbok, type Resultat, type Granskningsval } from '../granskning/index.ts';
import { iOrdning } from '../problem/problem.ts';
import { granskaVersion } from '../version/index.ts';
import { granskaStangslar } from './granska-stangslar.ts';

/** @param rot the handbook's folder, for example content/exempelkoping */
export async function granskaAllt(rot: string, val: Granskningsval = {}): Promise<Resultat> {
  const resultat = await granskaHandbok(rot, {
    ...val,
    fler: [...(val.fler ?? []), granskaStangslar],
  });
  return { ...resultat, problem: iOrdning([...resultat.problem, ...granskaVersion(resultat)]) };
}
