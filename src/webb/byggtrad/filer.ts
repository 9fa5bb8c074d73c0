/** Paths and marks of files. */
import type { BigIntStats } from 'node:fs';

/** Changes whenever a file is written to or replaced: no program sets the time of change (ctime) as it likes. */
export function fingeravtryck({ ino, size, ctimeNs }: BigIntStats): string {
  return `${ino} ${size} ${ctimeNs}`;
}

/** The folders that a file lies in, the outermost first: a/b/c.html lies in a and a/b. */
export function mapparOver(fil: string): string[] {
  const delar = fil.split('/').slice(0, -1);
  return delar.map((_, nr) => delar.slice(0, nr + 1).join('/'));
}
