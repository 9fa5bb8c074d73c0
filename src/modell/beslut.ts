import { medVersal } from '../svenska/versal.ts';
import { vik } from '../svenska/vikning.ts';
import { sorteraPa } from './ordning.ts';
import type { Handbok, Handelse, Roll, Styrdokument } from './typer.ts';

/** One matter and who decides it. */
export interface Beslut {
  arende: string;
  /** Id on the page, unique: the matter folded, with the role where two decide the same matter. */
  ankare: string;
  vad: string;
  sokord: string[];
  roll: Roll;
  handelse: Handelse | undefined;
  dokument: Styrdokument | undefined;
  lagrum: string | undefined;
}

/** Every decision of every role, by matter in Swedish alphabetical order. */
export function beslutslista(bok: Handbok): Beslut[] {
  const alla = bok.roller.flatMap((roll) =>
    roll.beslutar.map((ett): Beslut => ({
      arende: medVersal(ett.arende),
      ankare: `${ankare(ett.arende)}-${roll.id}`,
      vad: ett.vad,
      sokord: ett.sokord,
      roll,
      handelse: ett.handelse,
      dokument: ett.styrdokument,
      lagrum: ett.lagrum,
    })),
  );
  return sorteraPa(alla, (ett) => `${ett.arende} ${ett.roll.namn}`);
}

function ankare(arende: string): string {
  return vik(arende.toLowerCase())
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
