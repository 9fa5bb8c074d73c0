/** Puts pictures together of parts. */
import type { Tavla } from './typer.ts';

/** What has been laid out so far. */
export type Delar = Pick<Tavla, 'ramar' | 'pilar' | 'rutor' | 'texter'>;

export function tom(): Delar {
  return { ramar: [], pilar: [], rutor: [], texter: [] };
}

/** Adds parts after those that are there. */
export function lagg(till: Delar, ...delar: Partial<Delar>[]): void {
  for (const del of delar) {
    till.ramar.push(...(del.ramar ?? []));
    till.pilar.push(...(del.pilar ?? []));
    till.rutor.push(...(del.rutor ?? []));
    till.texter.push(...(del.texter ?? []));
  }
}
