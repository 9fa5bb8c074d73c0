import { tillHjul, type Flerhjul } from '../diagram/hjul/index.ts';
import { aret } from './aren.ts';
import type { Deltagare } from './typer.ts';

/** The ordinary years of the handbooks as one wheel, a ring each in their order from the middle. A month leads to its row. */
export function jamforhjul(deltagare: Deltagare[]): Flerhjul {
  const hjulen = deltagare.map((ett) => ({
    namn: ett.namn,
    hjul: tillHjul(ett.bok, aret(ett), 'vanligt', {
      sida: (adress) => adress,
      manad: (id) => `#${id}`,
    }),
  }));
  return {
    namn: `Åren på ett hjul: ${deltagare.map(({ namn }) => namn).join(', ')}`,
    manader: hjulen[0]?.hjul.manader ?? [],
    ringar: hjulen.map(({ namn, hjul }) => ({ namn, poster: hjul.poster })),
  };
}
