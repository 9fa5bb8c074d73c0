import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { iTurOrdning } from '../turordning/turordning.ts';
import { verklig } from '../../webb/miljo/ut.ts';
import { laggUt } from './lagg-ut.ts';
import { provadMapp } from './prova.ts';
import { stadaBredvid } from './stada.ts';

/** Publishing is short. Whoever takes longer has stopped. */
const HOGST_MS = 2 * 60_000;

/**
 * Makes ready for publishing, before anything is built: what killed builds have left is put right, and
 * the folder must be one that may be replaced.
 *
 * @param ut folder to publish to, as the user gave it
 * @param over folder for locks
 * @throws Stopp with the remedy when it may not be replaced
 */
export function forberedMapp(ut: string, over: string): Promise<void> {
  return ensam(ut, over, async () => {
    await stadaBredvid(verklig(ut));
    await provadMapp(ut);
  });
}

/**
 * Publishes a built folder. The folder it goes to is looked at again: building takes time.
 *
 * @param over folder for locks
 * @param undan where to move what was published; without it, that is taken away
 */
export function publicera(
  nytt: string,
  ut: string,
  { over, undan }: { over: string; undan?: string },
): Promise<void> {
  return ensam(ut, over, async () => laggUt(nytt, await provadMapp(ut), undan));
}

/** One at a time for each folder. */
function ensam(ut: string, over: string, gor: () => Promise<void>): Promise<void> {
  const namn = createHash('sha256').update(verklig(ut)).digest('hex').slice(0, 12);
  return iTurOrdning(join(over, `publicerar-${namn}`), gor, () => undefined, { hogst: HOGST_MS });
}
