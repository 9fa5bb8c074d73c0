/** The one renderer of a process, with the store of finished drawings that all builds share. */
import { join } from 'node:path';
import { skapaRitare, type Ritare } from './mermaid/index.ts';

/** Where drawings are kept between builds, seen from the project. */
export const DIAGRAMFORRAD = join('node_modules', '.cache', 'roda-traden-diagram');
let ritare: Promise<Ritare> | undefined;

export function ritaren(): Promise<Ritare> {
  return (ritare ??= skapaRitare({ cacheMapp: DIAGRAMFORRAD }));
}
