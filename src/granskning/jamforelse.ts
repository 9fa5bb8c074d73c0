/** Reads jamforelse.yaml, the file that says what in one handbook answers to what in another. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { jamforelseSchema, type Jamforelsedata } from '../schema/jamforelse.ts';
import type { Kalla } from '../innehall/post.ts';
import type { Problem } from '../problem/problem.ts';
import { lasBredvid } from './bredvid.ts';

const JAMFORELSEFIL = 'jamforelse.yaml';

export interface Jamforelse {
  /** Undefined where there is no such file. */
  kalla: Kalla | undefined;
  problem: Problem[];
}

/**
 * The comparison beside the handbooks.
 *
 * @param rot a handbook's folder
 * @param visa how that folder is written in messages
 */
export function lasJamforelse(rot: string, visa: string): Jamforelse {
  const sokvag = path.join(rot, '..', JAMFORELSEFIL);
  if (!existsSync(sokvag) || !statSync(sokvag).isFile()) return { kalla: undefined, problem: [] };
  const { fil, data, problem } = lasBredvid(
    sokvag,
    path.posix.join(visa, '..', JAMFORELSEFIL),
    jamforelseSchema,
  );
  return { kalla: { fil, sokvag, ra: {}, data }, problem };
}

/** What the file says, when it fits its schema. */
export function jamforelsedata(kalla: Kalla | undefined): Jamforelsedata | undefined {
  return kalla?.data as Jamforelsedata | undefined;
}
