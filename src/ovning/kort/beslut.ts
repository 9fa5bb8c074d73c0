import { beslutslista, type Beslut } from '../../modell/beslut.ts';
import type { Handbok } from '../../modell/typer.ts';
import { blandade } from './blandade.ts';
import type { Kortspel } from './typ.ts';

const ORGAN = 'organ';
const BESLUT = 'beslut';
const MINST = 3;
const FLEST = 8;

/** Bodies and what they decide, to be paired. */
export function spelBeslut(bok: Handbok): Omit<Kortspel, 'id'> | undefined {
  const par = paren(bok);
  if (par.length < MINST) return undefined;
  const { kort, numret } = blandade(
    par.flatMap(({ roll, arende }) => [
      { slag: ORGAN, text: roll.namn },
      { slag: BESLUT, text: arende },
    ]),
    'beslut',
  );
  return {
    titel: 'Para ihop organ och beslut',
    regler: [
      'Lägg varje beslut vid den som beslutar.',
      'Var och en förklarar sitt par för de andra i en mening.',
      'Slå upp besluten under Vem beslutar? och jämför.',
    ],
    kort,
    facit: par.map(({ roll, arende, vad }) => ({
      rubrik: roll.namn,
      kort: [numret(roll.namn, ORGAN), numret(arende, BESLUT)],
      not: `${arende}. ${vad}`,
    })),
  };
}

/** For those who decide most, the first matter that nobody else decides too. Citizens decide too, but are no body. */
function paren(bok: Handbok): Beslut[] {
  const alla = beslutslista(bok);
  const bara = (arende: string) => alla.filter((ett) => ett.arende === arende).length === 1;
  return bok.roller
    .filter(({ slag }) => slag?.fraga !== undefined)
    .toSorted((a, b) => b.beslutar.length - a.beslutar.length)
    .flatMap((roll) => {
      const forsta = roll.beslutar[0] && alla.filter((ett) => ett.roll === roll);
      return forsta?.find(({ arende }) => bara(arende)) ?? [];
    })
    .slice(0, FLEST);
}
