import { namnetIText } from '../../modell/samlingsnamn.ts';
import type { Handbok, Niva } from '../../modell/typer.ts';
import { uppraknat } from '../../svenska/upprakning.ts';
import { blandade } from './blandade.ts';
import type { Kortspel } from './typ.ts';

const SLAG = 'nivå';
const MINST = 3;

/** The levels of the goal chain, to be put in order. */
export function spelKedja(bok: Handbok): Omit<Kortspel, 'id'> | undefined {
  const nivaer = bok.malkedja;
  if (nivaer.length < MINST) return undefined;
  const { kort, numret } = blandade(
    nivaer.map(({ namn, data }) => ({ slag: SLAG, text: namn, rad: data.vad })),
    'kedja',
  );
  return {
    titel: `Lägg ${namnetIText('malkedja', bok)} i ordning`,
    regler: [
      'Lägg korten uppifrån och ner, med det mest övergripande överst.',
      'Säg för varje nivå vem ni tror beslutar om den.',
      'Slå upp nivåerna i handboken och jämför.',
    ],
    kort,
    facit: nivaer.map((niva) => ({
      rubrik: niva.namn,
      kort: [numret(niva.namn, SLAG)],
      not: beslutarna(niva),
    })),
  };
}

function beslutarna({ beslutasAv, data }: Niva): string {
  if (beslutasAv.length === 0) return data.beslutNot ?? 'Källan säger inte vem som beslutar.';
  return `Beslutas av ${uppraknat(beslutasAv.map(({ namn }) => namn))}.`;
}
