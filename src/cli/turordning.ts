import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as vanta } from 'node:timers/promises';

const MELLANRUM_MS = 200;

/**
 * Runs work that must not go on twice at a time in one folder: Astro keeps its content modules in
 * one place a project, so two builds at once would read each other's.
 *
 * @param las file that is there while the work goes on; it holds the id of the process
 * @param arbete what to run
 * @param meddela called once when somebody else's work must be waited for
 */
export async function iTurOrdning<T>(
  las: string,
  arbete: () => Promise<T>,
  meddela: () => void,
): Promise<T> {
  await mkdir(dirname(las), { recursive: true });
  for (let forsta = true; !(await ta(las)); forsta = false) {
    if (forsta) meddela();
    await slappOmDod(las);
    await vanta(MELLANRUM_MS);
  }
  try {
    return await arbete();
  } finally {
    await rm(las, { force: true });
  }
}

/** Takes the lock when it is free. `wx` fails when the file is there, in one step. */
async function ta(las: string): Promise<boolean> {
  return writeFile(las, String(process.pid), { flag: 'wx' }).then(
    () => true,
    () => false,
  );
}

/** A build that was killed leaves its lock: it is taken away when its process is gone. */
async function slappOmDod(las: string): Promise<void> {
  const agare = Number(await readFile(las, 'utf8').catch(() => ''));
  if (agare && !lever(agare)) await rm(las, { force: true });
}

function lever(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fel) {
    return (fel as NodeJS.ErrnoException).code === 'EPERM';
  }
}
