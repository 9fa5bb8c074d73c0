/** Lays texts into a copy of a handbook, each as a chapter of its own, and checks them as an editor's. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { granskaHandbok, skrivText, type Problem } from '../../src/granskning/index.ts';
import { iTillfalligMapp } from '../fall/stod.ts';

export interface Provtext {
  id: string;
  text: string;
}

/** Every problem that publishing would tell of the texts, as lines. */
export function granskaTexter(rot: string, del: string, texter: Provtext[]): Promise<string[]> {
  return iTillfalligMapp(async (mapp) => {
    const till = path.join(mapp, 'exempel');
    cpSync(rot, till, { recursive: true });
    mkdirSync(path.join(till, 'kapitel'), { recursive: true });
    texter.forEach(({ id, text }, nr) =>
      writeFileSync(path.join(till, 'kapitel', `prov-${id}.mdx`), somKapitel(id, del, nr, text)),
    );
    const { problem } = await granskaHandbok(till, { visa: 'x', lage: 'publicering' });
    return problem.filter(({ fil }) => fil.includes('/prov-')).map(rad);
  });
}

/** A handbook of only these files. What granskningen prints of it. */
export function granskaFiler(
  filer: { fil: string; text: string }[],
  visa: string,
): Promise<string> {
  return iTillfalligMapp(async (mapp) => {
    for (const { fil, text } of filer) {
      mkdirSync(path.dirname(path.join(mapp, fil)), { recursive: true });
      writeFileSync(path.join(mapp, fil), text);
    }
    return skrivText(await granskaHandbok(mapp, { visa, lage: 'publicering' }));
  });
}

function somKapitel(id: string, del: string, nr: number, text: string): string {
  return `---
titel: Prov ${id}
del: ${del}
ordning: ${900 + nr}
sammanfattning: Ett prov.
synlighet: intern
---

${text}
`;
}

function rad({ fil, rad: nr, kod, text }: Problem): string {
  return `${fil}:${nr} ${kod} ${text}`;
}
