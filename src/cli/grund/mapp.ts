import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { felkod } from './systemfel.ts';

/**
 * Makes a folder and those above it. Node's own `recursive` never ends where the system says that a
 * folder above is missing although it is there, as it does in /proc.
 */
export async function skapaMapp(mapp: string): Promise<void> {
  if (await arMapp(mapp)) return;
  if (!(await arMapp(dirname(mapp)))) await skapaMapp(dirname(mapp));
  try {
    await mkdir(mapp);
  } catch (fel) {
    // Another may have made it in between.
    if (felkod(fel) !== 'EEXIST' || !(await arMapp(mapp))) throw fel;
  }
}

/** Whether a path leads to a folder. */
export async function arMapp(sokvag: string): Promise<boolean> {
  return stat(sokvag).then(
    (ett) => ett.isDirectory(),
    () => false,
  );
}
