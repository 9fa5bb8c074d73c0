/** Whether a folder may be published to, asked before anything is built. */
import { constants } from 'node:fs';
import { access, lstat, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Stopp } from '../grund/stopp.ts';
import { systemfel } from '../grund/systemfel.ts';
import { frammande } from './marke.ts';

/** More names than this are not shown. */
const VISAS = 5;
const KVAR = 'Det ligger kvar, och inget byggs.';
const ANNAN = 'ange en annan mapp, till exempel UT=dist';

/**
 * The folder to publish to, with links followed. It is missing, empty or ours, and can be written.
 *
 * @throws Stopp with the remedy when it is anything else
 */
export async function provadMapp(ut: string): Promise<string> {
  try {
    const finns = await lstat(ut).catch((fel: unknown) => saknas(fel));
    if (!finns) {
      await provaOver(dirname(ut));
      return ut;
    }
    const mapp = await realpath(ut);
    await provaInnehallet(mapp);
    await access(mapp, constants.W_OK | constants.X_OK);
    return mapp;
  } catch (fel) {
    const orsak = systemfel(fel);
    throw orsak
      ? new Stopp(`Det går inte att publicera till ${ut}. ${orsak}`, { cause: fel })
      : fel;
  }
}

async function provaInnehallet(mapp: string): Promise<void> {
  if (!(await lstat(mapp)).isDirectory())
    throw new Stopp(
      `${mapp} är en fil, men bygget behöver en mapp. ${KVAR} Flytta filen, eller ${ANNAN}.`,
    );
  const namn = await frammande(mapp);
  if (namn.length === 0) return;
  const fler = namn.length > VISAS ? ` och ${namn.length - VISAS} till` : '';
  throw new Stopp(
    `I ${mapp} ligger något som inte kommer från ett bygge: ${namn.slice(0, VISAS).join(', ')}${fler}. ${KVAR} ` +
      `Ett bygge byter ut allt i mappen. Flytta det som ska sparas och töm mappen, eller ${ANNAN}.`,
  );
}

/** The nearest folder above that is there must be one, and take new ones. */
async function provaOver(mapp: string): Promise<void> {
  const finns = await lstat(mapp).catch((fel: unknown) => saknas(fel));
  if (!finns && dirname(mapp) !== mapp) return provaOver(dirname(mapp));
  await access(mapp, constants.W_OK | constants.X_OK);
}

/** A path that is not there is no fault here; all other faults are. */
function saknas(fel: unknown): undefined {
  if ((fel as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  throw fel;
}
