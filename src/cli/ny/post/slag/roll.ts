import { sammanfattningsfraga, valfraga } from '../fragor.ts';
import type { Postslag } from '../postslag.ts';

export const NY_ROLL: Postslag = {
  ord: 'roll',
  samling: 'roller',
  namn: 'Rollens eller organets namn',
  exempel: 'Upphandlingsrådet',
  om: 'ett organ, en befattning eller en grupp',
  fragor: (underlag) => [
    valfraga('slag', 'Slag av roll', () => underlag.val('rollslag')),
    sammanfattningsfraga(),
  ],
  varden: ({ slag, sammanfattning }) => ({ slag, sammanfattning }),
};
