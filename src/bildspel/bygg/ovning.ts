/** An exercise as a slide. */
import type { Komponentnod } from '../../innehall/brod/sidtrad.ts';
import { arElement } from '../../modell/brodtext/sidtrad.ts';
import { antalAv } from '../../svenska/antal.ts';
import type { Diabildsdel, Utkast } from '../typer.ts';
import { anteckningarI } from './anteckningar.ts';
import { enRad, karnan } from './punkter.ts';

/** The exercise with its instruction: the list of what to do, led in by the paragraph before it. */
export function ovningen({ attribut, children }: Komponentnod): Utkast {
  const karna = karnan(children);
  const minuter = ovningensMinuter(attribut);
  const delar: Diabildsdel[] = [
    ...(minuter > 0 ? [text(antalAv(minuter, 'minut', 'minuter'))] : []),
    ...inledning(children, karna?.noder.length ? karna.noder[0] : undefined),
    ...(karna ? [karna.lista] : []),
  ];
  return {
    slag: 'övning',
    rubrik: `Övning: ${attribut['titel'] ?? ''}`,
    delar,
    anteckningar: anteckningarI(children, karna?.noder),
  };
}

/** How long an exercise takes; 0 where its author does not tell. */
export function ovningensMinuter(attribut: Komponentnod['attribut']): number {
  const { minuter } = attribut;
  return minuter && /^\d+$/.test(minuter) ? Number(minuter) : 0;
}

function inledning(
  noder: Komponentnod['children'],
  lista: Komponentnod['children'][0] | undefined,
): Diabildsdel[] {
  const forst =
    lista && noder.slice(0, noder.indexOf(lista)).findLast((nod) => arElement(nod, 'p'));
  return forst ? [text(enRad([forst]))] : [];
}

const text = (ord: string): Diabildsdel => ({ slag: 'text', text: ord });
