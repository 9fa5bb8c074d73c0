/** The areas of the vision, with what each holds. */
import type { Handbok } from '../../modell/typer.ts';
import { antalAv } from '../../svenska/antal.ts';
import type { Graf, Pil, Ruta } from './graf.ts';
import { omradesnamn } from './mal.ts';

/** The areas that goals are sorted in, with what each holds. Undefined where there are none. */
export function omradesgraf(bok: Handbok): Graf | undefined {
  const { omraden } = bok.data;
  if (omraden.length === 0) return undefined;
  const vision = bok.malkedja.find((niva) => !niva.data.sidoniva && niva.mal.length > 0);
  const rot: Ruta = {
    id: 'h',
    rader: [vision?.namn ?? 'Områden'],
    klass: 'huvud',
    lank: vision?.adress,
  };
  return {
    id: 'omradena',
    titel: 'Områdena',
    beskrivning: `${antalAv(omraden.length, 'område', 'områden')}: ${omraden.map((ett) => ett.namn).join(', ')}.`,
    riktning: 'LR',
    placering: 'trad',
    rutor: [
      rot,
      ...omraden.flatMap((omrade, nr): Ruta[] => [
        { id: `o${nr}`, rader: [omradesnamn(omrade)], form: 'rund' },
        ...omrade.delar.map((del, plats): Ruta => ({
          id: `o${nr}d${plats}`,
          rader: [del],
          klass: 'flode',
        })),
      ]),
    ],
    pilar: omraden.flatMap((omrade, nr): Pil[] => [
      { fran: 'h', till: `o${nr}`, slag: 'linje' },
      ...omrade.delar.map((_, plats): Pil => ({
        fran: `o${nr}`,
        till: `o${nr}d${plats}`,
        slag: 'linje',
      })),
    ]),
  };
}
