/** The file of a lock: made, looked at and taken away so that two processes never both have it. */
import { randomUUID } from 'node:crypto';
import { constants, readFileSync, rmSync } from 'node:fs';
import { copyFile, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { felkod } from '../grund/systemfel.ts';
import { jag } from './agare.ts';

/** A lock file as it was at one moment. Both are unlike each time that the file is taken or touched. */
export interface Sedd {
  text: string;
  rord: number;
}

/**
 * Takes the lock when it is free: `wx` fails when the file is there, in one step.
 *
 * @returns what was written, or undefined when somebody has the lock
 * @throws when the file cannot be written, and then leaves none
 */
export async function taLasfil(las: string): Promise<string | undefined> {
  const text = JSON.stringify({ ...jag(), nyckel: randomUUID() });
  const fil = await open(las, 'wx').catch((fel: unknown) => {
    if (felkod(fel) === 'EEXIST') return undefined;
    throw fel;
  });
  if (!fil) return undefined;
  try {
    await fil.writeFile(text);
  } catch (fel) {
    await rm(las, { force: true });
    throw Object.assign(fel as Error, { path: las });
  } finally {
    await fil.close();
  }
  return text;
}

/** The lock file now; undefined when it is gone. */
export async function seLasfil(las: string): Promise<Sedd | undefined> {
  try {
    return { text: await readFile(las, 'utf8'), rord: (await stat(las)).mtimeMs };
  } catch (fel) {
    if (felkod(fel) === 'ENOENT') return undefined;
    throw fel;
  }
}

/**
 * Takes away the lock of a process that has ended. Another that waits may do the same and already have
 * taken it: so it is moved aside first, and given back when it is not the one that was seen.
 */
export async function taBortLasfil(las: string, sedd: Sedd): Promise<void> {
  const undan = `${las}-${randomUUID()}`;
  try {
    await rename(las, undan);
  } catch (fel) {
    if (felkod(fel) === 'ENOENT') return;
    throw fel;
  }
  const tagen = await readFile(undan, 'utf8');
  if (tagen !== sedd.text)
    await copyFile(undan, las, constants.COPYFILE_EXCL).catch(() => undefined);
  await rm(undan, { force: true });
}

/** Gives back a lock, when it still is the one taken. Works while the process ends, too. */
export function slappLasfil(las: string, text: string): void {
  try {
    if (readFileSync(las, 'utf8') === text) rmSync(las, { force: true });
  } catch {
    // It is gone, or cannot be reached: then there is nothing to give back.
  }
}
