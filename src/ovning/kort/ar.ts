import { aterkommer } from '../../modell/ar/arsantal.ts';
import { arsvy } from '../../modell/ar/arsvy.ts';
import { namnetIText } from '../../modell/samlingsnamn.ts';
import type { Handbok, Handelse } from '../../modell/typer.ts';
import { medVersal } from '../../svenska/versal.ts';
import { manaderna } from '../../tid/manader.ts';
import { MANADER } from '../../tid/nar.ts';
import { blandade } from './blandade.ts';
import type { Kortspel } from './typ.ts';

const SLAG = 'händelse';
const MINST = 4;

/** Events of the year that come back, one a month at most, so that there is one order only. */
export function spelAr(bok: Handbok): Omit<Kortspel, 'id'> | undefined {
  const handelser = manadens(bok);
  if (handelser.length < MINST) return undefined;
  const { kort, numret } = blandade(
    handelser.map(({ text }) => ({ slag: SLAG, text })),
    'ar',
  );
  return {
    titel: `Lägg ${namnetIText('arshjul', bok)} i ordning`,
    regler: [
      'Lägg korten i den ordning som de kommer under ett vanligt år, från januari.',
      'Skriv den månad ni tror på intill varje kort.',
      'Slå upp året i handboken, och säg vad er nämnd gör vid varje kort.',
    ],
    kort,
    facit: handelser.map(({ manad, text }) => ({
      rubrik: medVersal(MANADER[manad - 1] ?? ''),
      kort: [numret(text, SLAG)],
      not: text,
    })),
  };
}

/** In each month a decision if there is one, and one whose title does not tell the month; else what comes first. */
function manadens(bok: Handbok): { manad: number; text: string }[] {
  const vanliga = new Set(arsvy(bok, 'vanligt').map(({ handelse }) => handelse));
  const enda = [...vanliga].filter(
    (ett) => aterkommer(ett) && manaderna(ett.data.nar).length === 1,
  );
  return MANADER.flatMap((_namn, plats) => {
    const har = enda.filter(({ data }) => manaderna(data.nar).includes(plats + 1));
    const beslut = har.filter(({ data }) => data.beslut);
    const vald = beslut.find(({ namn }) => !avslojar(namn)) ?? beslut[0] ?? har[0];
    return vald ? [{ manad: plats + 1, text: namnet(vald) }] : [];
  });
}

/** The whole title, or the short one where the title tells the month. */
function namnet({ namn, data }: Handelse): string {
  return avslojar(namn) ? (data.kort ?? namn) : namn;
}

const avslojar = (namn: string): boolean =>
  MANADER.some((manad) => namn.toLowerCase().includes(manad));
