/** Builds a handbook on disk from the good one and the changes of a case. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  existsSync,
} from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { granskaAllt } from '../../src/diagram/granska.ts';
import type { Lasminne, Resultat } from '../../src/granskning/index.ts';

export const FALL = fileURLToPath(new URL('.', import.meta.url));
export const BRA = path.join(FALL, 'bra');
export const TRASIGA = path.join(FALL, 'trasiga');

/** Files of a case that are about the case, not part of the handbook. */
const OM_FALLET = new Set(['problem.txt', 'borttaget.txt', 'skapa.json']);

/** What git cannot hold well, or should not: links out of the folder, large files. */
type Skapa = Record<string, Skapelse>;

interface Skapelse {
  /** A symbolic link to this. */
  lank?: string;
  /** A file of so many zeros. */
  byte?: number;
  /** A file of a text repeated, with something before and after. */
  text?: string;
  antal?: number;
  fore?: string;
  efter?: string;
}

/** A folder with the good handbook and the changes of the case laid over it. */
export function byggFall(namn: string, till: string): void {
  const fall = path.join(TRASIGA, namn);
  cpSync(BRA, till, { recursive: true });
  for (const rad of lista(path.join(fall, 'borttaget.txt'))) rmSync(path.join(till, rad));
  cpSync(fall, till, {
    recursive: true,
    filter: (fran) => !OM_FALLET.has(path.relative(fall, fran)),
  });
  const skapa = path.join(fall, 'skapa.json');
  if (existsSync(skapa)) skapaFiler(JSON.parse(readFileSync(skapa, 'utf8')) as Skapa, till);
}

function skapaFiler(skapa: Skapa, till: string): void {
  for (const [rel, { lank, byte = 0, text, antal = 1, fore = '', efter = '' }] of Object.entries(
    skapa,
  )) {
    const sokvag = path.join(till, rel);
    mkdirSync(path.dirname(sokvag), { recursive: true });
    if (lank) symlinkSync(lank, sokvag);
    else if (text !== undefined) writeFileSync(sokvag, fore + text.repeat(antal) + efter);
    else writeFileSync(sokvag, Buffer.alloc(byte));
  }
}

function lista(fil: string): string[] {
  return existsSync(fil) ? readFileSync(fil, 'utf8').split('\n').filter(Boolean) : [];
}

/** Runs something in a temporary folder that is gone afterwards. */
export async function iTillfalligMapp<T>(gor: (mapp: string) => Promise<T>): Promise<T> {
  const mapp = mkdtempSync(path.join(tmpdir(), 'fall-'));
  try {
    return await gor(mapp);
  } finally {
    rmSync(mapp, { recursive: true, force: true });
  }
}

/** Folders that nothing is done in now, each with what has been read there. */
const lediga: { mapp: string; minne: Lasminne }[] = [];

/**
 * The same in a folder that has a name which comes again, with what was read there before: a file that has the bytes it had then is not
 * read anew. Most of the files of a case are those of the good handbook.
 */
export async function iSammaMapp<T>(
  gor: (mapp: string, minne: Lasminne) => Promise<T>,
): Promise<T> {
  const ledig = lediga.pop() ?? {
    mapp: path.join(tmpdir(), `fall-${randomUUID()}`),
    minne: new Map(),
  };
  mkdirSync(ledig.mapp);
  try {
    return await gor(ledig.mapp, ledig.minne);
  } finally {
    rmSync(ledig.mapp, { recursive: true, force: true });
    lediga.push(ledig);
  }
}

/** Checks a case. Paths are written as content/exempel. */
export async function granskaFall(namn: string): Promise<Resultat> {
  return iSammaMapp(async (mapp, minne) => {
    const rot = path.join(mapp, 'exempel');
    byggFall(namn, rot);
    return granskaAllt(rot, { visa: 'content/exempel', minne });
  });
}
