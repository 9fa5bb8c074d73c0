/** The signs of the goal chain: a knot on the thread, and what everything means. */
import {
  forklaring,
  placera,
  type Delar,
  type Punkt,
  type Tavelruta,
  type Tecken,
} from '../ritbord/index.ts';
import type { Nivatext } from './niva.ts';

const SIDA = 30;

/** A level's place on the thread, with its number. */
export function knut(nummer: number, { x, y }: Punkt): Tavelruta {
  const rader = [{ text: String(nummer), stil: 'namn' as const }];
  const plats = { x: x - SIDA / 2, y: y - SIDA / 2 };
  return placera({ rader, form: 'pill', klass: 'huvud' }, plats, {
    bredd: SIDA,
    hojd: SIDA,
    rader,
  });
}

export function nyckel(
  nivaer: Nivatext[],
  plats: Punkt & { bredd: number },
): Pick<Delar, 'rutor' | 'pilar' | 'texter'> & { hojd: number } {
  return forklaring(tecknen(nivaer), plats);
}

function tecknen(nivaer: Nivatext[]): Tecken[] {
  const om = (har: boolean, tecken: Tecken) => (har ? [tecken] : []);
  return [
    ...om(
      nivaer.some(({ politisk }) => politisk),
      { namn: 'beslutas politiskt', form: 'rund', klass: 'politik' },
    ),
    ...om(
      nivaer.some(({ politisk }) => !politisk),
      { namn: 'beslutas i verksamheten', form: 'rund', klass: 'verksamhet' },
    ),
    { namn: 'den som beslutar', form: 'pill', klass: 'enkel' },
    ...om(
      nivaer.some(({ dokument }) => dokument.length > 0),
      { namn: 'styrdokument', form: 'dokument', klass: 'enkel' },
    ),
    ...om(
      nivaer.some(({ ater }) => ater.length > 0),
      { namn: 'återkoppling', linje: 'streckad' },
    ),
  ];
}
