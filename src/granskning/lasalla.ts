import { lasFil } from './las.ts';
import type { Fil } from './mapp.ts';
import type { Last, Ram } from './post.ts';

/** Reads all files. */
export async function lasAlla(filer: Fil[], ram: Ram, _tradar?: number): Promise<Last[]> {
  return filer.map((fil) => lasFil(fil, ram));
}
