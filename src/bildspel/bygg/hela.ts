/**
 * The whole system in twenty minutes, made of the modules that all readers take.
 *
 * Which slides: every module gives the first thing it says, under its own name, then what it shows first (a drawing or a table), then the next
 * thing it says: what the listener takes home, not what there is to learn. One such
 * round is taken whole or not at all, so that no module weighs more than another, and only while the show stays within `FLEST` slides.
 */
import type { Handbok, Modul } from '../../modell/typer.ts';
import { modulerIHela } from '../../modell/vagen/hela.ts';
import type { Bildspel, Utkast } from '../typer.ts';
import { avsnitten, avsnittsbilder } from './avsnitt.ts';
import { minuterFor } from './minuter.ts';
import { numrera } from './numrera.ts';
import { helasSlut, malbilder, titelbild, undertiteln } from './ramar.ts';

/** A minute each. */
const FLEST = 20;
const TITEL = 'Det viktigaste på 20 minuter';

/** Undefined for a handbook with fewer than two modules: then the module's own show is the whole. */
export function bildspelHela(bok: Handbok): Bildspel | undefined {
  const moduler = modulerIHela(bok);
  if (moduler.length === 0) return undefined;
  const titel = titelbild(bok, TITEL, inledning(moduler), {
    namn: 'Utbildning',
    adress: '/utbildning/',
  });
  const slut = helasSlut(bok);
  const diabilder = numrera([titel, ...urModulerna(bok, moduler, [titel, slut]), slut]);
  return {
    id: 'hela',
    titel: TITEL,
    undertitel: undertiteln(bok),
    adress: '/bildspel/hela/',
    minuter: minuterFor(diabilder),
    diabilder,
  };
}

function inledning(moduler: readonly Modul[]): string[] {
  return [
    `Bildspelet går igenom utbildningens ${moduler.length} moduler, en i taget.`,
    ...moduler.map(({ namn, data }) => `${namn}: ${data.sammanfattning}`),
  ];
}

function urModulerna(bok: Handbok, moduler: readonly Modul[], ram: readonly Utkast[]): Utkast[] {
  const visat = new Set<string>();
  const rundor = moduler.map((modul) => rundorna(bok, modul, visat));
  let valda: Utkast[][] = rundor.map(() => []);
  for (let runda = 0; runda < 3; runda++) {
    const med = valda.map((redan, nr) => [...redan, ...(rundor[nr]?.[runda] ?? [])]);
    if (numrera([...ram, ...med.flat()]).length > FLEST) break;
    valda = med;
  }
  return valda.flat();
}

/**
 * What a module gives in each round.
 *
 * @param visat headings of what earlier modules have shown: the same drawing is not shown twice, and what this one shows is added
 */
function rundorna(bok: Handbok, modul: Modul, visat: Set<string>): Utkast[][] {
  const { sammanfattning } = modul.data;
  const alla = avsnitten(modul)
    .flatMap((avsnitt) => avsnittsbilder(bok, modul, avsnitt))
    .filter(({ slag }) => slag === 'innehåll');
  const nya = alla.filter(({ delar, rubrik }) => delar.some(arVisning) && !visat.has(rubrik));
  const texter = alla.filter(
    ({ delar }) => !delar.some((del) => arVisning(del) || arHanvisning(del)),
  );
  const [forst, sedan] = texter;
  const [visar] = nya;
  if (visar) visat.add(visar.rubrik);
  return [
    forst
      ? [{ ...forst, rubrik: modul.namn, anteckningar: [sammanfattning, ...forst.anteckningar] }]
      : malbilder(modul, modul.namn, true),
    ...[visar, sedan].flatMap((ett) => (ett ? [[ett]] : [])),
  ];
}

/** A slide that leads to a drawing too large for it has nothing to say in short. */
const arHanvisning = ({ slag }: Utkast['delar'][number]): boolean => slag === 'lankar';

const arVisning = ({ slag }: Utkast['delar'][number]): boolean =>
  slag === 'figur' || slag === 'tabell';
