/** The first slides of a show and the last: what it is, what one learns, and where to read on. */
import { INTERN_UTGAVA } from '../../modell/internt.ts';
import { lasMiljo } from '../../webb/miljo.ts';
import { exempelrad } from '../../modell/exempelrad.ts';
import { verksnamn } from '../../modell/forslag.ts';
import { namnetPa } from '../../modell/samlingsnamn.ts';
import type { Handbok, Modul } from '../../modell/typer.ts';
import type { Diabildsdel, Diabildslank, Utkast } from '../typer.ts';
import { anteckningarI } from './anteckningar.ts';
import { avsnitten } from './avsnitt.ts';

/** The handbook and its kommun. */
export function undertiteln(bok: Handbok): string {
  return `${verksnamn(bok)}, ${bok.data.kommun}`;
}

export function modulensTitel(bok: Handbok, modul: Modul): Utkast {
  const [inledning] = avsnitten(modul);
  const { sammanfattning } = modul.data;
  return titelbild(bok, modul.namn, [sammanfattning, ...anteckningarI(inledning?.noder ?? [])], {
    namn: modul.namn,
    adress: modul.adress,
  });
}

export function titelbild(
  bok: Handbok,
  rubrik: string,
  anteckningar: string[],
  kalla: Diabildslank,
): Utkast {
  const rad = exempelrad(bok);
  const utgava = lasMiljo().malgrupp === 'intern' ? [INTERN_UTGAVA] : [];
  const texter = [undertiteln(bok), ...utgava, ...(rad ? [rad] : [])];
  return { slag: 'titel', rubrik, delar: texter.map(text), anteckningar, kalla };
}

/** None for a module that names no goals. */
export function malbilder(modul: Modul, rubrik: string, inled: boolean): Utkast[] {
  const { mal, sammanfattning } = modul.data;
  if (mal.length === 0) return [];
  return [
    {
      slag: 'mål',
      rubrik,
      delar: [
        ...(inled ? [text(EFTERAT)] : []),
        { slag: 'punkter', punkter: mal, numrerade: false },
      ],
      anteckningar: [sammanfattning],
      kalla: { namn: modul.namn, adress: modul.adress },
    },
  ];
}

export const EFTERAT = 'Efter modulen kan du';

/** The module itself, then the chapters that it builds on. */
export function modulensSlut(modul: Modul): Utkast {
  const { namn, adress, kapitel } = modul;
  return slutbild([
    { namn: `Modulen ”${namn}” med frågor`, adress },
    ...kapitel.slice(0, FLEST_KAPITEL).map((ett) => ({ namn: ett.namn, adress: ett.adress })),
  ]);
}

export function helasSlut(bok: Handbok): Utkast {
  return slutbild(
    (['utbildning', 'popular', 'kapitel', 'arshjul', 'ordlista'] as const)
      .filter((samling) => bok[samling].length > 0)
      .map((samling) => namnetPa(samling, bok)),
  );
}

const FLEST_KAPITEL = 6;

function slutbild(alla: readonly Diabildslank[]): Utkast {
  const lankar = alla.map(({ namn, adress }) => ({ namn, adress }));
  return {
    slag: 'slut',
    rubrik: 'Läs vidare',
    delar: [{ slag: 'lankar', lankar }],
    anteckningar: [],
  };
}

const text = (ord: string): Diabildsdel => ({ slag: 'text', text: ord });
