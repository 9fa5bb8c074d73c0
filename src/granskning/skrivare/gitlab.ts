/** The report as GitLab reads it for the lines of a merge request: https://docs.gitlab.com/ci/testing/code_quality/ */
import { createHash } from 'node:crypto';
import type { Resultat } from '../granska.ts';
import type { Problem } from '../../problem/problem.ts';

export function skrivGitlab({ problem }: Pick<Resultat, 'problem'>): string {
  const antal = new Map<string, number>();
  return JSON.stringify(
    problem.map((ett) => {
      // The same problem twice in a file is two: each is told by how many came before it.
      const vad = [ett.kod, ett.fil, ett.text].join('\0');
      const nr = antal.get(vad) ?? 0;
      antal.set(vad, nr + 1);
      return anteckning(ett, `${vad}\0${nr}`);
    }),
    null,
    2,
  );
}

/** The line is not part of what tells problems apart: they stay the same when text is added above. */
function anteckning(ett: Problem, vad: string): object {
  return {
    description: [ett.text, ett.atgard].filter(Boolean).join(' '),
    check_name: ett.kod,
    fingerprint: createHash('sha256').update(vad).digest('hex'),
    severity: ett.niva === 'fel' ? 'major' : 'minor',
    location: { path: ett.fil, lines: { begin: ett.rad } },
  };
}
