import type { HandbokData } from '../schema/handbok.ts';
import { allaNoder } from './hanvisningar.ts';
import type { AnyNod, Handbok } from './typer.ts';

export interface Kallrad {
  kalla: HandbokData['kallor'][number];
  noder: AnyNod[];
}

/** Every source in the order of handbok.yaml, with the pages that name it. */
export function kallforteckning(bok: Handbok): Kallrad[] {
  const noder = allaNoder(bok);
  return bok.data.kallor.map((kalla) => ({
    kalla,
    noder: noder.filter((nod) => 'kallor' in nod.data && nod.data.kallor.includes(kalla.id)),
  }));
}
