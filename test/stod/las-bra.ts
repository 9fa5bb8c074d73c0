/** The good handbook of test/fall, joined: for tests of what is made from a handbook with something of everything. */
import type { Handbok } from '../../src/modell/typer.ts';
import { BRA } from '../fall/stod.ts';
import { lasHandbokI } from './las-handbok.ts';

export function lasBra(): Promise<Handbok> {
  return lasHandbokI(BRA);
}
