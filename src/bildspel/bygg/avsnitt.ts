/** The slides of a module's text: section by section, what it says first and then what it shows. */
import type { Komponentnod, Sidnod } from '../../innehall/brod/sidtrad.ts';
import { arElement, idFor, sidtradFor } from '../../modell/brodtext/sidtrad.ts';
import type { Handbok, Modul } from '../../modell/typer.ts';
import type { Diabildslank, Utkast } from '../typer.ts';
import { anteckningarI } from './anteckningar.ts';
import { figurer } from './figurer.ts';
import { ovningen } from './ovning.ts';
import { enRad, karnan } from './punkter.ts';
import { komponenttabell, tabellen } from './tabeller.ts';

/** A section of level two, or what stands before the first. */
export interface Modulavsnitt {
  rubrik: string;
  /** Empty before the first heading. */
  id: string;
  noder: Sidnod[];
}

/** The sections of a module, what stands before the first heading first. */
export function avsnitten({ namn, inne }: Modul): Modulavsnitt[] {
  const alla: Modulavsnitt[] = [{ rubrik: namn, id: '', noder: [] }];
  for (const nod of sidtradFor(inne).children) {
    if (arElement(nod, 'h2'))
      alla.push({ rubrik: enRad(nod.children), id: idFor(nod) ?? '', noder: [] });
    else alla.at(-1)!.noder.push(nod);
  }
  return alla;
}

/** The slides of a section. */
export function avsnittsbilder(bok: Handbok, modul: Modul, avsnitt: Modulavsnitt): Utkast[] {
  const { rubrik, id, noder } = avsnitt;
  const kalla: Diabildslank = { namn: rubrik, adress: `${modul.adress}${id && `#${id}`}` };
  const visat = visas(bok, noder, rubrik).map((ett) => ({ kalla, ...ett }));
  const sagt = id ? sagts(noder, rubrik, visat.length > 0) : [];
  const inledning = anteckningarI(noder);
  const [forst, ...resten] = [...sagt.map((ett) => ({ ...ett, kalla })), ...visat];
  if (!forst) return [];
  if (sagt.length > 0 || id === '') return [forst, ...resten];
  return [{ ...forst, anteckningar: [...inledning, ...forst.anteckningar] }, ...resten];
}

/** What a section says. A drawing that is led in by a sentence or two says it itself: they are for the speaker. */
function sagts(noder: readonly Sidnod[], rubrik: string, visar: boolean): Utkast[] {
  const karna = karnan(noder);
  if (!karna) return [];
  const valda = karna.noder.length > 0;
  if (visar && !valda && karna.lista.punkter.length < 2) return [];
  const anteckningar = anteckningarI(noder, karna.noder);
  return [{ slag: 'innehåll', rubrik, delar: [karna.lista], anteckningar }];
}

/** What a section shows: drawings, tables and exercises, in the order of the text. */
function visas(bok: Handbok, noder: readonly Sidnod[], rubrik: string): Utkast[] {
  return noder.flatMap((nod): Utkast[] => {
    if (nod.type === 'text') return [];
    if (nod.type === 'komponent')
      return [
        ...egna(bok, nod, rubrik),
        ...(nod.namn === 'Ovning' ? [] : visas(bok, nod.children, rubrik)),
      ];
    if (nod.tagName === 'table') return tabellen(rubrik, nod);
    return visas(bok, nod.children, rubrik);
  });
}

function egna(bok: Handbok, nod: Komponentnod, rubrik: string): Utkast[] {
  if (nod.namn === 'Not') return [];
  if (nod.namn === 'Ovning')
    return [ovningen(nod), ...visas(bok, nod.children, `Övning: ${nod.attribut['titel'] ?? ''}`)];
  return [...figurer(bok, nod, rubrik), ...komponenttabell(bok, nod)];
}
