import { sammanfattningsfraga, valfraga } from '../fragor.ts';
import { kapitelI, mellan, ordningen, sist } from '../lasordning.ts';
import { SKRIV_HAR, type Postslag } from '../postslag.ts';
import type { Underlag } from '../underlag.ts';
import type { Val } from '../val.ts';

export const NY_POPULAR: Postslag = {
  ord: 'popular',
  samling: 'popular',
  namn: 'Rubriken, gärna en fråga',
  exempel: 'Vem prövar besluten?',
  om: 'populärversionen av ett kapitel',
  fragor: (underlag) => [
    valfraga('kapitel', 'Kapitlet som texten förklarar', () => utanTvilling(underlag)),
    sammanfattningsfraga(),
  ],
  varden: ({ kapitel = '', sammanfattning }, underlag) => ({
    kapitel,
    ordning: platsFor(kapitel, underlag),
    sammanfattning,
  }),
  brod: SKRIV_HAR,
  hinder: (underlag) =>
    utanTvilling(underlag).length === 0
      ? 'Alla kapitel har redan en populärtext. Skapa kapitlet först: npm run ny -- kapitel "Rubriken".'
      : undefined,
  sedan: (id) => [
    `npm run granska -- --bekrafta ${id}    när du har delat texten med ## och läst den mot kapitlet`,
  ],
};

/** All chapters in reading order. */
function kapitlen(underlag: Underlag) {
  return underlag.bok.delar.flatMap(({ id }) => kapitelI(underlag, id));
}

function utanTvilling(underlag: Underlag): Val[] {
  const har = new Set(underlag.i('popular').map(({ ra }) => ra['kapitel']));
  return kapitlen(underlag)
    .filter(({ id }) => !har.has(id))
    .map(({ id, ra }) => ({ id, namn: String(ra['titel'] ?? id) }));
}

/** After the text of the nearest chapter before that has one. */
function platsFor(kapitel: string, underlag: Underlag): number {
  const texter = underlag.i('popular').toSorted((a, b) => ordningen(a) - ordningen(b));
  const ider = kapitlen(underlag).map(({ id }) => id);
  const fore = ider.slice(0, ider.indexOf(kapitel)).reverse();
  const granne = fore.flatMap((id) => texter.find(({ ra }) => ra['kapitel'] === id) ?? [])[0];
  if (!granne) return sist(texter);
  const nasta = texter[texter.indexOf(granne) + 1];
  return mellan(ordningen(granne), nasta && ordningen(nasta));
}
