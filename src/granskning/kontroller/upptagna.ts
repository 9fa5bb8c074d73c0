/** No file has an id that a page of the site's own has. */
import { UPPTAGNA } from '../../schema/upptagna.ts';
import type { Bok } from '../bok.ts';
import { problem, type Problem } from '../../problem/problem.ts';

export function upptagna(bok: Bok): Problem[] {
  return bok.poster.flatMap(({ samling, id, fil }) => {
    if (!UPPTAGNA[samling]?.includes(id)) return [];
    const text = `Id "${id}" är upptaget: webbplatsen har redan en sida med adressen /${samling}/${id}/.`;
    const atgard = 'Ge filen ett namn som säger mer, och ändra de ställen som pekar på den.';
    return [problem('ID-UPPTAGET', fil, { rad: 1, kolumn: 1 }, text, { atgard })];
  });
}
