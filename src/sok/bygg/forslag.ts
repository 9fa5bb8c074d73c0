import { FORSLAGSADRESS, iForslaget } from '../../modell/forslag.ts';
import type { Handbok } from '../../modell/typer.ts';
import type { Sokpost, Sokunderlag } from '../ord/typer.ts';
import { sokunderlag } from './underlag.ts';

/**
 * What the search needs of a proposal: the pages that it changes or adds, by their addresses below its own folder. Answers are never
 * made of what is not decided.
 *
 * @param bok the handbook with its proposal laid over it
 */
export function forslagsunderlag(bok: Handbok): Sokunderlag {
  const { poster, lagar } = sokunderlag(bok);
  return {
    poster: poster
      .filter(({ text, adress }) => text === undefined && iForslaget({ adress }))
      .map(utanSvar),
    lagar,
    reserv: [],
    synonymer: [],
  };
}

function utanSvar({ adress, titel, slag, smulor, roller, nycklar, fakta, del }: Sokpost): Sokpost {
  const har = adress.slice(FORSLAGSADRESS.length - 1);
  return { adress: har, titel, slag, smulor, roller, nycklar, fakta, del, svarsnamn: [] };
}
