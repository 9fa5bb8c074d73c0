/** The goal chain for a poster: as wide as makes it fill a sheet, and with the largest type that does. */
import type { Handbok } from '../../modell/typer.ts';
import type { Tavla } from '../ritbord/index.ts';
import { malkedjebild } from './bred.ts';

const SMALAST = 760;
const BREDAST = 1800;
const STEG = 40;

/** @param ratio height to width of the room on the sheet */
export function malkedjeaffisch(bok: Handbok, ratio: number): Tavla {
  let bild = malkedjebild(bok, SMALAST);
  for (let bredd = SMALAST; bredd <= BREDAST && bild.hojd / bild.bredd > ratio; bredd += STEG)
    bild = malkedjebild(bok, bredd);
  return bild;
}
