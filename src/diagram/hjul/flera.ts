/** Several years on one wheel: a ring for each, the first one nearest the middle. Nothing on it is a link but the months: the words stand beside. */
import { escapeUTF8 } from 'entities';
import { attribut, element, tal } from '../markup.ts';
import { textbage } from './geometri.ts';
import { laggUtRing } from './layout.ts';
import { delningar, ritaManad, ritaPost } from './rita.ts';
import type { Hjulmanad, Hjulmatt, Hjulplats, Hjulpost } from './typer.ts';

export interface Flerhjul {
  /** Accessible name of the drawing. */
  namn: string;
  manader: Hjulmanad[];
  ringar: Flerring[];
}

export interface Flerring {
  /** Whose year it is: written along the ring. */
  namn: string;
  poster: Hjulpost[];
}

/** Made to be read at 46rem, and still seen as a pattern on a phone. */
export const FLERA: Hjulmatt = {
  namn: 'liten',
  marke: 9,
  steg: 11.5,
  hal: 44,
  mellanrum: 15,
  manadsband: 24,
  minstaRadie: 0,
  text: 13,
  lankade: false,
};

/** Font size of a ring's name, in the band outside the ring. */
const RINGTEXT = 10;

/** Draws the wheel: a string of SVG without styles, coloured by styles/flerhjul.css. */
export function ritaFlerhjul({ namn, manader, ringar }: Flerhjul): string {
  const lagda = laggUtRingar(ringar);
  const ytterst = lagda.at(-1)?.kant ?? FLERA.hal;
  const yttre = ytterst + FLERA.mellanrum;
  const kant = yttre + FLERA.manadsband;
  const radier = { hal: FLERA.hal, yttre, kant };
  const ruta = [-kant - 2, -kant - 2, 2 * kant + 4, 2 * kant + 4].map(tal).join(' ');
  return element(
    'svg',
    { class: 'hjul-bild liten flerhjul', viewBox: ruta, role: 'group', 'aria-label': namn },
    element('circle', { class: 'ring manader', r: tal(kant) }),
    [...lagda].reverse().map(ringbotten).join(''),
    element('circle', { class: 'ring hal', r: tal(FLERA.hal) }),
    manader.map((manad) => ritaManad(manad, { radier }, FLERA)).join(''),
    element('path', { class: 'delning', d: delningar({ radier }) }),
    lagda.map(ringensPoster).join(''),
    lagda.map(ringnamn).join(''),
  );
}

interface LagdRing {
  namn: string;
  nummer: number;
  platser: Hjulplats[];
  kant: number;
}

/** One ring outside the other, each as thick as its events need. */
function laggUtRingar(ringar: Flerring[]): LagdRing[] {
  const lagda: LagdRing[] = [];
  let borjar = FLERA.hal;
  for (const [nr, { namn, poster }] of ringar.entries()) {
    const ring = laggUtRing(poster, { borjar, bredd: FLERA.steg, steg: FLERA.steg });
    const kant = Math.max(ring.kant, borjar + FLERA.steg);
    lagda.push({ namn, nummer: nr + 1, platser: ring.platser, kant });
    borjar = kant + FLERA.mellanrum;
  }
  return lagda;
}

function ringbotten({ nummer, kant }: LagdRing): string {
  return (
    element('circle', { class: 'ring mellan', r: tal(kant + FLERA.mellanrum) }) +
    element('circle', { class: `ring ring-${nummer}`, r: tal(kant) })
  );
}

function ringensPoster({ nummer, platser }: LagdRing): string {
  const poster = platser.map((plats) => ritaPost(plats, FLERA, '')).join('');
  return element('g', { class: `ring-${nummer}` }, poster);
}

/** At the top, where the year begins. */
function ringnamn({ namn, nummer, kant }: LagdRing): string {
  const id = `flerhjul-${nummer}`;
  const d = textbage(kant + FLERA.mellanrum / 2 - RINGTEXT * 0.34, -60, 60);
  return (
    element('path', { class: 'spar', id, d }) +
    element(
      'text',
      { class: 'ringnamn', 'font-size': RINGTEXT },
      `<textPath${attribut({ href: `#${id}`, startOffset: '50%' })}>${escapeUTF8(namn)}</textPath>`,
    )
  );
}
