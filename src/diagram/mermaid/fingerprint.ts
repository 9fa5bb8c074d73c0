/** What a finished drawing depends on besides its source: this code, the packages and the fonts. */
import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { rendererFolder } from './renderer-folder.ts';
import { siteFontFiles } from './text/font-files.ts';

const PACKAGES = ['mermaid', 'linkedom', 'fontkit', 'css-select', 'css-tree', 'entities'] as const;

let known: string | undefined;

/** The same for every build with the same code and packages. */
function rendererFingerprint(): string {
  return (known ??= calculate());
}

export function drawingKey(source: string): string {
  return createHash('sha256').update(rendererFingerprint()).update(source).digest('hex');
}

function calculate(): string {
  const hash = createHash('sha256');
  const folder = rendererFolder();
  addSources(hash, folder);
  for (const name of PACKAGES) hash.update(versionOf(name, folder));
  for (const file of siteFontFiles(folder).flatMap((face) => face.files))
    hash.update(readFileSync(file));
  return hash.digest('hex');
}

function addSources(hash: Hash, folder: string): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sources = names.filter((name) => name.endsWith('.ts')).map((n) => n.replaceAll('\\', '/'));
  for (const name of sources.sort()) {
    hash.update(name).update(readFileSync(path.join(folder, name)));
  }
}

/** Nearest package.json that bears the name: not every package exports its own. */
function versionOf(name: string, from: string): string {
  const require = createRequire(path.join(from, 'index.ts'));
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      const file = readFileSync(path.join(folder, name, 'package.json'), 'utf8');
      return `${name}@${(JSON.parse(file) as { version: string }).version}`;
    } catch {
      continue;
    }
  }
  return `${name}@?`;
}
