import { MANADER } from '../../tid/nar.ts';
import { arsmanader, arsvy, type Inslag } from './arsvy.ts';
import type { Handbok } from '../typer.ts';

/** A month of the start page: its name and what goes on in it. */
export interface Startmanad {
  /** 1–12. */
  nummer: number;
  /** "november", and the heading of the month in the årshjul. */
  namn: string;
  inslag: Inslag[];
  /** Address of the month in the årshjul, or of the årshjul where the month has no heading. */
  adress: string;
  /** Events beyond those shown. */
  fler: number;
}

/** Events shown of one month; the årshjul has the rest. Keeps the panel at one height. */
const FLEST = 5;

/** The twelve months of an ordinary year with what goes on in each, decisions first. */
export function startmanader(bok: Handbok): Startmanad[] {
  const alla = arsvy(bok, 'vanligt');
  const rubriker = new Set(arsmanader(alla).map((grupp) => grupp.id));
  return MANADER.map((namn, plats) => {
    const inslag = alla
      .filter((ett) => pagar(ett, plats + 1))
      .sort((a, b) => Number(b.handelse.data.beslut) - Number(a.handelse.data.beslut));
    return {
      nummer: plats + 1,
      namn,
      adress: rubriker.has(namn) ? `/arshjul/#${namn}` : '/arshjul/',
      inslag: inslag.slice(0, FLEST),
      fler: Math.max(0, inslag.length - FLEST),
    };
  });
}

/** Whether an event goes on in a month. A span past New Year also holds the first months. */
function pagar({ tider }: Inslag, manad: number): boolean {
  return tider.some(
    ({ fran, till }) =>
      (fran <= manad && manad <= till) || (fran <= manad + 12 && manad + 12 <= till),
  );
}
