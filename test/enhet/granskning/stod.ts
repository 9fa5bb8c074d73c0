/** Checks the good handbook of test/fall with a few files changed. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { granskaHandbok, type Problem } from '../../../src/granskning/index.ts';
import { BRA, iSammaMapp } from '../../fall/stod.ts';

/** File → new text, a change of the text, or null to remove the file. */
export type Andringar = Record<string, string | Uint8Array | null | ((text: string) => string)>;

/** The problems of the changed handbook. Files are written from its folder. */
export async function problemMed(
  andringar: Andringar,
  granska: typeof granskaHandbok = granskaHandbok,
): Promise<Problem[]> {
  return iSammaMapp(async (mapp, minne) => {
    const rot = path.join(mapp, 'bok');
    cpSync(BRA, rot, { recursive: true });
    for (const [fil, andring] of Object.entries(andringar)) andra(path.join(rot, fil), andring);
    const { problem } = await granska(rot, { visa: 'bok', minne });
    return problem.map((ett) => ({ ...ett, fil: ett.fil.replace(/^bok\//, '') }));
  });
}

/** The problems as "KOD fil:rad:kolumn". */
export async function koderMed(andringar: Andringar): Promise<string[]> {
  const alla = await problemMed(andringar);
  return alla.map(({ kod, fil, rad, kolumn }) => `${kod} ${fil}:${rad}:${kolumn}`);
}

function andra(sokvag: string, andring: Andringar[string]): void {
  if (andring === null) return rmSync(sokvag);
  mkdirSync(path.dirname(sokvag), { recursive: true });
  const nytt = typeof andring === 'function' ? andring(readFileSync(sokvag, 'utf8')) : andring;
  writeFileSync(sokvag, nytt);
}

/** The chapter that tests of a body use. Its body starts on line 12 of the file. */
export const KAPITEL = 'kapitel/budget.mdx';

/** Adds a text to the chapter. */
export function brod(text: string): Andringar {
  return { [KAPITEL]: (gammal) => `${gammal}\n${text}\n` };
}

/** Replaces one thing in a file, and fails when it is not there. */
export function byt(fil: string, fran: string, till: string): Andringar {
  return {
    [fil]: (text) => {
      if (!text.includes(fran)) throw new Error(`${fil} saknar "${fran}"`);
      return text.replace(fran, () => till);
    },
  };
}
