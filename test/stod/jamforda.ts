import { byggHandbok } from '../../src/modell/handbok.ts';
import type { Jamforelsen } from '../../src/jamforelse/typer.ts';
import { jamforelseSchema } from '../../src/schema/jamforelse.ts';
import { litenHandbok } from './liten-handbok.ts';

/** Two tiny handbooks beside each other: the second has another level, and no documents. */
export function tvaHandbocker(data?: object): Jamforelsen {
  const andra = litenHandbok();
  return {
    deltagare: [
      { id: 'ett', namn: 'Ett kommun', bok: byggHandbok(litenHandbok()) },
      {
        id: 'tva',
        namn: 'Två kommun',
        bok: byggHandbok({
          ...andra,
          poster: andra.poster.filter(({ samling }) => samling !== 'styrdokument'),
        }),
      },
    ],
    data: data && jamforelseSchema.parse(data),
  };
}
