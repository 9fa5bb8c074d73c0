import type { Handbok, Modul } from '../../modell/typer.ts';
import type { Bildspel } from '../typer.ts';
import { avsnitten, avsnittsbilder } from './avsnitt.ts';
import { fragebilder } from './fragor.ts';
import { minuterFor } from './minuter.ts';
import { numrera } from './numrera.ts';
import { EFTERAT, malbilder, modulensSlut, modulensTitel, undertiteln } from './ramar.ts';
import { samtalsbilder } from './samtal.ts';

/**
 * The slide show of a module: title, goals, the sections with what they show, the exercise, questions with their answers, what to talk
 * about, and where to read on.
 */
export function bildspelFor(bok: Handbok, modul: Modul): Bildspel {
  const diabilder = numrera([
    modulensTitel(bok, modul),
    ...malbilder(modul, EFTERAT, false),
    ...avsnitten(modul).flatMap((avsnitt) => avsnittsbilder(bok, modul, avsnitt)),
    ...fragebilder(bok, modul),
    ...samtalsbilder(modul),
    modulensSlut(modul),
  ]);
  return {
    id: modul.id,
    titel: modul.namn,
    undertitel: undertiteln(bok),
    adress: `/bildspel/${modul.id}/`,
    minuter: minuterFor(diabilder, modul),
    diabilder,
  };
}
