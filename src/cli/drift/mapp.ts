/** The folder that the files are written to: nothing of anybody else's is written over. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { lasMiljo, type Miljo } from '../../webb/miljo.ts';
import { olamplig, verklig } from '../../webb/miljo/ut.ts';
import { Stopp } from '../grund/stopp.ts';
import { DRIFTMAPP } from './filer.ts';
import { LASMIG } from './lasmig.ts';
import { SKRIVEN } from './val.ts';

const ANNAN = 'Ange en ny mapp: npm run drift -- --ut min-drift.';

/**
 * The project's own folder holds what is true of every handbook: it is in git, and a test reads it.
 *
 * @param ut as the user gave it
 * @throws Stopp with the remedy when the folder is somebody else's
 */
export function driftmapp(
  ut: string | undefined,
  { bas, malgrupp }: Pick<Miljo, 'bas' | 'malgrupp'>,
  hem = homedir(),
): string {
  if (ut !== undefined) return provad(ut, hem);
  if (bas === '/' && malgrupp === 'publik') return DRIFTMAPP;
  throw new Stopp(`Mappen ${DRIFTMAPP} är för en publik handbok överst på sin webbplats. ${ANNAN}`);
}

function provad(ut: string, hem: string): string {
  const mapp = resolve(ut);
  const vad = olamplig(verklig(mapp), lasMiljo(process.env).innehall, hem);
  if (vad) throw new Stopp(`${ut} är ${vad}, och dit skrivs inga filer för webbservrar. ${ANNAN}`);
  if (!existsSync(mapp)) return ut;
  if (!statSync(mapp).isDirectory()) throw new Stopp(`${ut} är en fil. ${ANNAN}`);
  if (readdirSync(mapp).length > 0 && !arVar(mapp))
    throw new Stopp(`I ${ut} ligger redan något annat än filer från npm run drift. ${ANNAN}`);
  return ut;
}

/** Whether the command has written to the folder before. */
function arVar(mapp: string): boolean {
  const lasmig = join(mapp, LASMIG);
  return existsSync(lasmig) && readFileSync(lasmig, 'utf8').includes(SKRIVEN);
}
