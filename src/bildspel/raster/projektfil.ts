/** Files of the project that are read as they are: a bundler moves the modules, but not these. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rendererFolder } from '../../diagram/mermaid/renderer-folder.ts';

const ARK = {
  farger: 'diagram/mermaid/farger.css',
  varden: 'styles/varden.css',
  ram: 'styles/diagram.css',
  ritbord: 'styles/ritbord.css',
} as const;

const lasta = new Map<string, string>();

/** A stylesheet that colours drawings on a page. */
export function stilark(namn: keyof typeof ARK): string {
  return las(path.join(kallmapp(), ARK[namn]));
}

/** The code of a folder of src, as one text: what was made by other code is made anew. */
export function koden(mapp: string): string {
  const hel = path.join(kallmapp(), mapp);
  const filer = readdirSync(hel).filter((fil) => fil.endsWith('.ts'));
  return filer
    .sort()
    .map((fil) => las(path.join(hel, fil)))
    .join('\n');
}

const kallmapp = (): string => path.join(rendererFolder(), '..', '..');

function las(fil: string): string {
  const text = lasta.get(fil) ?? readFileSync(fil, 'utf8');
  lasta.set(fil, text);
  return text;
}
