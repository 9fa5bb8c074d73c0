import type { Resultat } from '../granska.ts';

/** The report for machines: problems, counts, and how many of each level. */
export function skrivJson({ problem, antal }: Pick<Resultat, 'problem' | 'antal'>): string {
  const fel = problem.filter((ett) => ett.niva === 'fel').length;
  return JSON.stringify({ fel, varningar: problem.length - fel, antal, problem }, null, 2);
}
