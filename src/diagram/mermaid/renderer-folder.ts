/**
 * The folder of these source files. A bundler moves this module but not the process it starts, so
 * then the folder is looked for from where the build runs.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';

const IN_PROJECT = path.join('src', 'diagram', 'mermaid');
const CHILD = path.join('process', 'child.ts');

export function rendererFolder(): string {
  const candidates = [import.meta.dirname, ...upwards(process.cwd())];
  const found = candidates.find((folder) => existsSync(path.join(folder, CHILD)));
  if (!found) throw new Error(`Hittar inte ${path.join(IN_PROJECT, CHILD)}.`);
  return found;
}

function upwards(folder: string): string[] {
  const parent = path.dirname(folder);
  const here = path.join(folder, IN_PROJECT);
  return parent === folder ? [here] : [here, ...upwards(parent)];
}
