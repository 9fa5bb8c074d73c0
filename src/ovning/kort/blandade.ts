import { blandaOm, summaAv } from '../fro.ts';
import type { Spelkort } from './typ.ts';

/** Numbers on cards in an order that tells nothing, and the same at every build. */
export function blandade(
  kort: readonly Omit<Spelkort, 'nummer'>[],
  spel: string,
): { kort: Spelkort[]; numret: (text: string, slag: string) => number } {
  const nya = blandaOm(kort, summaAv(spel)).map((ett, plats) => ({ ...ett, nummer: plats + 1 }));
  const numret = (text: string, slag: string) =>
    nya.find((ett) => ett.text === text && ett.slag === slag)?.nummer ?? 0;
  return { kort: nya, numret };
}
