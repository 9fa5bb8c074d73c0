import { manaderna } from '../../tid/manader.ts';
import { medVersal } from '../../svenska/versal.ts';
import { MANADER } from '../../tid/nar.ts';
import type { Handelse } from '../typer.ts';

export interface Manadsgrupp {
  manad: { id: string; namn: string };
  handelser: Handelse[];
}

/**
 * Events month by month. An event that comes back stands in each of its months;
 * a span stands in the month where it begins. Events without a month come last.
 */
export function perManad(handelser: Handelse[]): Manadsgrupp[] {
  const grupper = MANADER.map((manad, plats) => ({
    manad: { id: manad, namn: medVersal(manad) },
    handelser: handelser.filter((ett) => manaderna(ett.data.nar).includes(plats + 1)),
  }));
  const utan = handelser.filter((ett) => manaderna(ett.data.nar).length === 0);
  return [
    ...grupper,
    { manad: { id: 'utan-manad', namn: 'Månaden anges inte' }, handelser: utan },
  ].filter((grupp) => grupp.handelser.length > 0);
}
