/** The stylesheets that colour drawings on a page, read as files: a drawing that leaves the browser is made outside Vite too. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rendererFolder } from '../../diagram/mermaid/renderer-folder.ts';

const NAMN = {
  farger: '../diagram/mermaid/farger.css',
  varden: 'varden.css',
  ram: 'diagram.css',
  ritbord: 'ritbord.css',
} as const;

const lasta = new Map<string, string>();

export function stilark(namn: keyof typeof NAMN): string {
  const fil = path.join(rendererFolder(), '..', '..', 'styles', NAMN[namn]);
  const text = lasta.get(fil) ?? readFileSync(fil, 'utf8');
  lasta.set(fil, text);
  return text;
}
