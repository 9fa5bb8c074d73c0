/** The whole check of a handbook, diagrams included: the same for `npm run granska`, a build and a test. */
import { granskaHandbok, type Resultat, type Granskningsval } from '../granskning/index.ts';
import { granskaStangslar } from './granska-stangslar.ts';

/** @param rot the handbook's folder, for example content/exempelkoping */
export function granskaAllt(rot: string, val: Granskningsval = {}): Promise<Resultat> {
  return granskaHandbok(rot, { ...val, fler: [...(val.fler ?? []), granskaStangslar] });
}
