/** Text in lines (`>-`): a change moves no more lines than it must. */

/** The longest line of a text that has no lines yet. */
const BREDD = 100;

/**
 * Words as lines, with the lines that there were before kept at the start and at the end.
 *
 * @param fore the lines of the text as it stood, without indent; none for a new text
 */
export function iRader(text: string, fore: readonly string[] = []): string[] {
  const ord = text.trim().split(' ');
  const bredd = Math.max(fore.length > 1 ? Math.max(...fore.map((rad) => rad.length)) : BREDD, 60);
  const borjan = lika(fore, ord, 0);
  const resten = ord.slice(borjan.ord);
  const slut = likaBakifran(fore.slice(borjan.rader), resten);
  const mitten = resten.slice(0, resten.length - slut.ord);
  return [
    ...fore.slice(0, borjan.rader),
    ...bryt(mitten, bredd),
    ...fore.slice(fore.length - slut.rader),
  ];
}

interface Antal {
  rader: number;
  ord: number;
}

/** How many lines from the start hold the same words. */
function lika(rader: readonly string[], ord: readonly string[], fran: number): Antal {
  const antal = { rader: 0, ord: fran };
  for (const rad of rader) {
    const iRaden = rad.split(' ');
    if (!iRaden.every((ett, nr) => ord[antal.ord + nr] === ett)) break;
    antal.rader++;
    antal.ord += iRaden.length;
  }
  return antal;
}

function likaBakifran(rader: readonly string[], ord: readonly string[]): Antal {
  const vand = (rad: string) => rad.split(' ').reverse().join(' ');
  return lika(rader.map(vand).reverse(), ord.toReversed(), 0);
}

function bryt(ord: readonly string[], bredd: number): string[] {
  const rader: string[] = [];
  for (const ett of ord) {
    const sista = rader.at(-1);
    if (sista === undefined || sista.length + 1 + ett.length > bredd) rader.push(ett);
    else rader[rader.length - 1] = `${sista} ${ett}`;
  }
  return rader;
}
