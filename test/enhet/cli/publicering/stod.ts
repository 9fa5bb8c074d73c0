/** Published folders to try things on. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { marke } from '../../../../src/cli/publicering/marke.ts';

/** Writes files below a folder, which is made when it is not there. */
export function skriv(mapp: string, filer: Record<string, string>): void {
  mkdirSync(mapp, { recursive: true });
  for (const [vag, text] of Object.entries(filer)) {
    mkdirSync(dirname(join(mapp, vag)), { recursive: true });
    writeFileSync(join(mapp, vag), text);
  }
}

/** A folder as a build has published it. */
export async function publicerad(mapp: string, filer: Record<string, string>): Promise<void> {
  skriv(mapp, filer);
  await marke(mapp);
}

/** Every file below a folder with its text, but for our mark. */
export function innehall(mapp: string): Record<string, string> {
  const filer = readdirSync(mapp, { recursive: true, withFileTypes: true })
    .filter((post) => post.isFile() && post.name !== '.roda-traden')
    .map((post) => join(post.parentPath, post.name));
  return Object.fromEntries(
    filer.sort().map((fil) => [fil.slice(mapp.length + 1), readFileSync(fil, 'utf8')]),
  );
}
