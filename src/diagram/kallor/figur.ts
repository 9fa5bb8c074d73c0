/** The figures of handbok.yaml: cycle, sum, parts, interplay, steps. And the areas of the vision. */
import type { Handbok } from '../../modell/typer.ts';
import { antalAv } from '../../svenska/antal.ts';
import { losLank } from '../../schema/lankar.ts';
import type { Graf, Pil, Ruta } from './graf.ts';
import { omradesnamn } from './mal.ts';

export type Figurdata = Handbok['data']['figurer'][number];
type Figurform = Pick<Graf, 'riktning' | 'grupper' | 'rutor' | 'pilar'>;

export function figurgraf(figur: Figurdata): Graf {
  return {
    id: `figur-${figur.id}`,
    titel: figur.titel,
    beskrivning: figur.beskrivning,
    ...FORMER[figur.slag](figur),
  };
}

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

const FORMER: Record<Figurdata['slag'], (figur: Figurdata) => Figurform> = {
  /** Round and round: the last leads to the first. */
  cykel: (figur) => ({
    riktning: 'TD',
    rutor: delar(figur),
    pilar: figur.delar.map((_, nr) => ({
      fran: `d${nr}`,
      till: `d${(nr + 1) % figur.delar.length}`,
    })),
  }),
  steg: (figur) => ({
    riktning: 'TD',
    rutor: delar(figur),
    pilar: figur.delar.slice(1).map((_, nr) => ({ fran: `d${nr}`, till: `d${nr + 1}` })),
  }),
  /** Parts that become a whole. */
  summa: (figur) => ({
    riktning: 'LR',
    rutor: [...delar(figur), helhet(figur)],
    pilar: figur.delar.map((_, nr) => ({ fran: `d${nr}`, till: 'h' })),
  }),
  /** A whole that holds parts. */
  delar: (figur) => ({
    riktning: 'LR',
    rutor: [helhet(figur), ...delar(figur)],
    pilar: figur.delar.map((_, nr) => ({ fran: 'h', till: `d${nr}`, slag: 'linje' })),
  }),
  /** Two sides, each in a frame, that act on each other. */
  samspel: (figur) => ({
    riktning: 'TD',
    grupper: [
      { id: 'v', titel: '', klass: 'rad' },
      { id: 'o', titel: '', klass: 'rad' },
    ],
    rutor: delar(figur).map((ruta, nr) => ({
      ...ruta,
      grupp: figur.delar[nr]?.sida === 'höger' ? 'o' : 'v',
      klass: figur.delar[nr]?.sida === 'höger' ? ('verksamhet' as const) : ('politik' as const),
    })),
    pilar: [...inomSidan(figur), { fran: 'v', till: 'o' }, { fran: 'o', till: 'v' }],
  }),
};

/** The parts of a side stand in the order of the data. */
function inomSidan(figur: Figurdata): Pil[] {
  const sidor = figur.delar.map((del) => del.sida ?? 'vänster');
  return sidor.flatMap((sida, nr) => {
    const fore = sidor.lastIndexOf(sida, nr - 1);
    return nr > 0 && fore >= 0
      ? [{ fran: `d${fore}`, till: `d${nr}`, slag: 'ordning' as const }]
      : [];
  });
}

function delar(figur: Figurdata): Ruta[] {
  return figur.delar.map((del, nr) => ({
    id: `d${nr}`,
    rader: [
      del.namn,
      ...(del.beskrivning ? [del.beskrivning] : []),
      ...(del.kriterium ? [`Kriterium: ${del.kriterium}`] : []),
    ],
    lank: del.lank && losLank(del.lank, '/'),
  }));
}

function helhet(figur: Figurdata): Ruta {
  return { id: 'h', rader: [figur.helhet ?? figur.titel], form: 'rund', klass: 'huvud' };
}
