/** Whether releases may lie in a folder, asked before anything is written. */
import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { lasMiljo } from '../../../webb/miljo.ts';
import { olamplig, rymmer, verklig } from '../../../webb/miljo/ut.ts';
import { Stopp } from '../../grund/stopp.ts';

const ANNAN = 'Ange en egen mapp, till exempel npm run publicera -- /srv/handbok.';

/**
 * The place of releases that an argument means.
 *
 * @throws Stopp when the folder is the disk's, the user's or the project's own, or is replaced at each build
 */
export function provadPlats(mapp: string, env = process.env, hem = homedir()): string {
  const plats = resolve(mapp);
  if (existsSync(plats) && !statSync(plats).isDirectory())
    throw new Stopp(`${mapp} är en fil. ${ANNAN}`);
  const { innehall, ut } = lasMiljo(env);
  const riktig = verklig(plats);
  const vad =
    olamplig(riktig, innehall, hem) ??
    (rymmer(verklig(resolve(ut)), riktig) ? 'den byggda webbplatsen' : undefined);
  if (vad) throw new Stopp(`${mapp} är ${vad}, och där kan inga utgåvor ligga. ${ANNAN}`);
  return plats;
}
