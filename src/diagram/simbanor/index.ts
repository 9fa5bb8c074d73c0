/** A process as swimlanes: a lane an actor, time down the side, decisions as diamonds. */
import type { Process } from '../../modell/typer.ts';
import {
  forklaring,
  ruta,
  rader as textrader,
  type Fritext,
  type Tavla,
  type Tecken,
} from '../ritbord/index.ts';
import { AKTORSSLAG, flode, OKAND_TID, type Flode } from './flode.ts';
import { pilarna } from './pilar.ts';
import {
  AXELMARGINAL,
  banhuvud,
  beslutsdiamant,
  HUVUDLUFT,
  rutnat,
  type Rutnat,
} from './rutnat.ts';
import { vagval } from './vagval.ts';

export { tidslinje } from './tidslinje.ts';

/** For paper and for screens with room for the lanes beside each other. */
export function simbanor(process: Process): Tavla {
  const flodet = flode(process);
  const vagar = vagval(flodet);
  const nat = rutnat(flodet, vagar);
  const nyckel = forklaring(tecknen(flodet), {
    x: nat.axel,
    y: nat.hojd + 14,
    bredd: nat.bredd - nat.axel,
  });
  return {
    bredd: nat.bredd,
    hojd: nat.hojd + 14 + nyckel.hojd,
    ramar: banorna(nat),
    pilar: [...pilarna(flodet, vagar, nat), ...nyckel.pilar],
    rutor: [...huvudena(flodet, nat), ...stegen(flodet, nat), ...nyckel.rutor],
    texter: [...tidsaxeln(flodet, nat), ...nyckel.texter],
  };
}

function banorna({ banor, huvud, hojd }: Rutnat): Tavla['ramar'] {
  return banor.map(({ x, bredd }) => ({
    x: x + 1,
    y: 0,
    bredd: bredd - 2,
    hojd: Math.max(hojd, huvud + 2 * HUVUDLUFT),
    namn: [],
    klass: 'bana',
  }));
}

function huvudena({ banor }: Flode, { banor: platser, huvud }: Rutnat): Tavla['rutor'] {
  return banor.map((bana, nr) => {
    const { x, bredd } = platser[nr]!;
    const plats = { x: x + HUVUDLUFT, y: HUVUDLUFT, bredd: bredd - 2 * HUVUDLUFT, hojd: huvud };
    return ruta(banhuvud(bana), plats);
  });
}

function stegen({ steg }: Flode, nat: Rutnat): Tavla['rutor'] {
  return steg.flatMap((ett, nr) => {
    const rad = nat.rader[nr]!;
    return ett.beslut ? [rad.ruta, beslutsdiamant(ett, rad)] : [rad.ruta];
  });
}

/** The time of each step at the left. What is the same as for the step before is not said again. */
function tidsaxeln({ steg, harAxel }: Flode, { rader, axel }: Rutnat): Fritext[] {
  if (!harAxel) return [];
  return steg.flatMap(({ tid }, nr) => {
    if (tid === '' || (tid === steg[nr - 1]?.tid && tid !== OKAND_TID)) return [];
    const { y, hojd } = rader[nr]!;
    const text = textrader(tid, { x: 2, y: 0, bredd: axel - AXELMARGINAL }, 'namn');
    const topp = y + hojd / 2 - (text.length * 19) / 2;
    return text.map((rad): Fritext => ({ ...rad, y: rad.y + topp, stall: 'vanster' }));
  });
}

function tecknen({ banor, steg, gangar, harAxel }: Flode): Tecken[] {
  return [
    ...Object.values(AKTORSSLAG)
      .filter(({ klass }) => banor.some((bana) => bana.klass === klass))
      .map(({ klass, namn }): Tecken => ({ namn, form: 'rund', klass })),
    ...(steg.some(({ beslut }) => beslut)
      ? [{ namn: 'beslut', form: 'romb', klass: 'huvud' } as const]
      : []),
    ...(gangar.some(({ fran, till }) => till <= fran)
      ? [{ namn: 'går tillbaka', linje: 'streckad' } as const]
      : []),
    ...(harAxel && steg.some(({ tid }) => tid === OKAND_TID)
      ? [{ namn: `${OKAND_TID} källan anger ingen tid`, form: 'ingen', klass: 'enkel' } as const]
      : []),
  ];
}
