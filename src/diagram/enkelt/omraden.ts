/** The areas that the goals are sorted in, round the vision. */
import type { Handbok } from '../../modell/typer.ts';
import { antalAv } from '../../svenska/antal.ts';
import { helhetBild } from './delar.ts';
import { BRED, radinnehall, SMAL, type Enkelbild, type Enkelrad } from './typer.ts';
import { omradesnamn } from '../kallor/mal.ts';

/** The same on the page of all goals. */
export function omradesbild(bok: Handbok): Enkelbild | undefined {
  const bild = omradena(bok);
  const namn = bok.data.omraden.map((ett) => ett.namn).join(', ');
  const beskrivning = `${antalAv(bok.data.omraden.length, 'område', 'områden')}: ${namn}.`;
  return bild && { ...bild, titel: 'Områdena', beskrivning };
}

export function omradena(bok: Handbok): Enkelbild | undefined {
  const { omraden } = bok.data;
  if (omraden.length === 0) return undefined;
  const vision = bok.malkedja.find((niva) => !niva.data.sidoniva && niva.mal.length > 0);
  const helhet: Enkelrad = { namn: vision?.namn ?? 'Områden', lank: vision?.adress };
  const rader = omraden.map((omrade) => ({
    namn: omradesnamn(omrade),
    text: omrade.delar.join(', ') || undefined,
  }));
  const rita = (bredd: number, irad: number) =>
    helhetBild(
      radinnehall(helhet),
      rader.map((ett) => radinnehall(ett)),
      bredd,
      irad,
    );
  return {
    id: 'omradena',
    titel: 'Områdena i korthet',
    beskrivning: 'Målen är ordnade efter områdena.',
    rader: [helhet, ...rader],
    bred: () => rita(BRED, 3),
    smal: () => rita(SMAL, 1),
  };
}
