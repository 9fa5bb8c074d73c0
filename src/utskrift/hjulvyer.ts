import { arsvy, type Arsslag, type Inslag } from '../modell/ar/arsvy.ts';
import type { Handbok } from '../modell/typer.ts';

/** A year as it is printed: one wheel with its list. */
export interface Hjulvy {
  slag: Arsslag;
  inslag: Inslag[];
}

/** The years to print: the ordinary one, and that of an election where anything differs in it. */
export function hjulvyer(bok: Handbok): Hjulvy[] {
  const vy = (slag: Arsslag): Hjulvy => ({ slag, inslag: arsvy(bok, slag) });
  const [vanligt, skifte] = [vy('vanligt'), vy('mandatskifte')];
  return iOrd(vanligt) === iOrd(skifte) ? [vanligt] : [vanligt, skifte];
}

function iOrd({ inslag }: Hjulvy): string {
  return inslag.map(({ handelse, nar }) => `${handelse.id} ${nar}`).join('\n');
}
