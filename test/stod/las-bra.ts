/** The good handbook of test/fall, joined: for tests of what is made from a handbook with something of everything. */
import { granskaHandbok } from '../../src/granskning/index.ts';
import { byggHandbok, ramaterialUr } from '../../src/modell/handbok.ts';
import type { Handbok } from '../../src/modell/typer.ts';
import { BRA } from '../fall/stod.ts';

export async function lasBra(): Promise<Handbok> {
  return byggHandbok(ramaterialUr(await granskaHandbok(BRA), 'intern'));
}
