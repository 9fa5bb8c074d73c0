/** The report as lines for a terminal. */
import type { Resultat } from '../granska.ts';
import type { Problem } from '../../problem/problem.ts';

/** All problems and a last line that sums up. */
export function skrivText(resultat: Pick<Resultat, 'problem' | 'antal'>): string {
  return [...resultat.problem.map(skrivProblem), summering(resultat)].join('\n');
}

/** One problem: where, how bad, which code, what; then the corrected line, indented. */
function skrivProblem({ fil, rad, kolumn, niva, kod, text, atgard, rattad }: Problem): string {
  const rader = [`${fil}:${rad}:${kolumn}  ${niva} ${kod}  ${text}`];
  if (atgard) rader.push(`    ${atgard}`);
  if (rattad !== undefined) rader.push(`    ${rattad.trim()}`);
  return rader.join('\n');
}

/** "3 fel och 1 varning i 7 filer." */
export function summering({ problem, antal }: Pick<Resultat, 'problem' | 'antal'>): string {
  const omfang = `${antal.filer} ${antal.filer === 1 ? 'fil' : 'filer'}, ${antal.ord} ord`;
  if (problem.length === 0) return `Inga fel. ${omfang}.`;
  return `${antalProblem(problem)}. ${omfang}.`;
}

/** "3 fel och 1 varning" */
export function antalProblem(problem: Problem[]): string {
  const fel = problem.filter((ett) => ett.niva === 'fel').length;
  const varningar = problem.length - fel;
  return `${fel} fel och ${varningar} ${varningar === 1 ? 'varning' : 'varningar'}`;
}
