/** A version as the text of its file. The sum does not depend on it: it is set so that a difference in git can be read. */
import type { VersionData } from '../schema/versioner.ts';

/** The same version always gives the same bytes: what holds no other lists or fields stands on a line of its own. */
export function skrivVersion(version: VersionData): string {
  return `${json(version, '')}\n`;
}

function json(varde: unknown, indrag: string): string {
  if (varde === null || typeof varde !== 'object') return JSON.stringify(varde);
  const delar = Array.isArray(varde)
    ? varde.map((ett) => ['', ett] as const)
    : Object.entries(varde).map(([namn, ett]) => [`${JSON.stringify(namn)}: `, ett] as const);
  const [start, slut] = Array.isArray(varde) ? '[]' : '{}';
  if (delar.length === 0) return `${start}${slut}`;
  if (delar.every(([, ett]) => arEnkel(ett))) {
    const inne = delar.map(([namn, ett]) => namn + JSON.stringify(ett)).join(', ');
    return Array.isArray(varde) ? `[${inne}]` : `{ ${inne} }`;
  }
  const rader = delar.map(([namn, ett]) => `${indrag} ${namn}${json(ett, `${indrag} `)}`);
  return `${start}\n${rader.join(',\n')}\n${indrag}${slut}`;
}

function arEnkel(varde: unknown): boolean {
  return varde === null || typeof varde !== 'object';
}
