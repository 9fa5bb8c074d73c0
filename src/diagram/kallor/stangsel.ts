/** The diagrams that authors write in their texts, as ```mermaid fences. */
import { klicklankar } from '../../granskning/klick.ts';
import { allaNoder } from '../../modell/hanvisningar.ts';
import type { AnyNod, Handbok } from '../../modell/typer.ts';
import { losLank } from '../../schema/lankar.ts';

/** One fence, where it stands and what it says. */
export interface Stangsel {
  id: string;
  nod: AnyNod;
  /** As Mermaid reads it: the links of the handbook are addresses without base path. */
  kalla: string;
  titel: string;
  beskrivning: string;
}

/** All fences of the handbook in reading order. The same source is listed once, where it stands first. */
export function stangslar(bok: Handbok): Stangsel[] {
  const funna = allaNoder(bok).flatMap((nod) =>
    nod.inne.stangslar.map((fil, nr) => stangsel(nod, fil, nr + 1)),
  );
  return funna.filter(
    ({ kalla }, plats) => funna.findIndex((ett) => ett.kalla === kalla) === plats,
  );
}

/** What Mermaid is given: trimmed lines at both ends, and `roll:kommunstyrelsen` as an address. */
export function ordnadKalla(kalla: string): string {
  const rader = kalla.replaceAll('\r', '').trimEnd();
  return klicklankar(rader).reduceRight(
    (text, { adress, index }) =>
      text.slice(0, index) + losLank(adress, '/') + text.slice(index + adress.length),
    rader,
  );
}

function stangsel(nod: AnyNod, fil: { kalla: string; rad: number }, nr: number): Stangsel {
  const kalla = ordnadKalla(fil.kalla);
  return {
    id: `text-${nod.samling}-${nod.id}-${nr}`,
    nod,
    kalla,
    titel: rad(kalla, 'accTitle') ?? `Diagram i ${nod.namn}`,
    beskrivning: rad(kalla, 'accDescr') ?? '',
  };
}

/** `accTitle: text`, or `accDescr { text on several lines }`. */
function rad(kalla: string, namn: string): string | undefined {
  const traff = new RegExp(`^\\s*${namn}\\s*(?::\\s*(.+)|\\{([^}]*)\\})`, 'm').exec(kalla);
  return (traff?.[1] ?? traff?.[2])?.replace(/\s+/g, ' ').trim();
}
