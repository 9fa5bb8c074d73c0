import { DIAGRAMEXEMPEL } from './diagram.ts';
import { KOMPONENTEXEMPEL } from './komponenter.ts';
import { LANKEXEMPEL } from './lankar.ts';
import { TEXT } from './text.ts';
import type { Exempel } from './typ.ts';

/** Every example of what may stand in a text. The pages for editors show them all, and a test walks them. */
export const EXEMPEL: readonly Exempel[] = [
  ...TEXT,
  ...LANKEXEMPEL,
  ...KOMPONENTEXEMPEL,
  ...DIAGRAMEXEMPEL,
];

/**
 * The example with an id.
 *
 * @throws Error when there is none
 */
export function exempel(id: string): Exempel {
  const funnet = EXEMPEL.find((ett) => ett.id === id);
  if (!funnet) throw new Error(`Exemplet "${id}" finns inte.`);
  return funnet;
}

export { exempelbitar } from './bitar.ts';
export { FILEXEMPEL, medEgetSlag, type Filexempel } from './filer.ts';
export { BYTNAMNEXEMPEL, IMPORTEXEMPEL, JAMFOREXEMPEL, UNDERLAGSEXEMPEL } from './kommandon.ts';
export { KLASSER } from './diagram.ts';
export { LANKSLAGSEXEMPEL } from './lankar.ts';
export { RAPPORTEXEMPEL } from './rapport.ts';
export { tidshandelser, TIDSEXEMPEL, type Tidsexempel } from './tider.ts';
export { visatI, type Exempel, type Visat } from './typ.ts';
