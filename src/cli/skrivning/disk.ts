import { open } from 'node:fs/promises';
import { felkod } from '../grund/systemfel.ts';

/** Writes a new file; it is on the disk when this returns, not only on its way there. */
export async function skrivFast(
  sokvag: string,
  innehall: string | Uint8Array,
  rattigheter?: number,
): Promise<void> {
  const fil = await open(sokvag, 'wx', rattigheter);
  try {
    await fil.writeFile(innehall);
    await fil.sync();
  } catch (fel) {
    throw Object.assign(fel as Error, { path: sokvag });
  } finally {
    await fil.close();
  }
}

/** Makes the names in a folder lasting. Systems that cannot (Windows) keep them anyway. */
export async function fastMapp(mapp: string): Promise<void> {
  try {
    const fil = await open(mapp, 'r');
    await fil.sync().finally(() => fil.close());
  } catch (fel) {
    if (!['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'EBADF'].includes(felkod(fel) ?? '')) throw fel;
  }
}
