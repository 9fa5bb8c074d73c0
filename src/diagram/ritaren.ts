/** The one renderer of a process, with the store of finished drawings that all builds share. */
import { join } from 'node:path';
import { skapaRitare, type Ritare } from './mermaid/index.ts';

const FORRAD = join('node_modules', '.cache', 'roda-traden-diagram');
let ritare: Promise<Ritare> | undefined;

export function ritaren(): Promise<Ritare> {
  return (ritare ??= skapaRitare({ cacheMapp: FORRAD }));
}
