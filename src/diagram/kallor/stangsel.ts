/** The diagrams that authors write in their texts, as ```mermaid fences. */
import { klicklankar } from '../../innehall/brod/klick.ts';
import { allaNoder } from '../../modell/hanvisningar.ts';
import type { AnyNod, Handbok } from '../../modell/typer.ts';
import { losLank } from '../../schema/lankar.ts';

/** One fence, where it stands and what it says. */
export interface Stangsel {
  id: string;
  /** The page where it stands. */
  hemma: { namn: string; adress: string };
  /** As Mermaid reads it: the links of the handbook are addresses without base path. */
  kalla: string;
  titel: string;
  beskrivning: string;
}

/** All fences of the handbook in reading order. The same source is listed once, where it stands first. */
export function stangslar(bok: Handbok): Stangsel[] {
  const funna = allaNoder(bok).flatMap((nod) =>
    nod.inne.stangslar.map((fil, nr) => iNod(nod, fil.kalla, nr + 1)),
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

/**
 * A fence as it is drawn.
 *
 * @param skriven its source, as an editor has written it
 */
export function stangsel(id: string, hemma: Stangsel['hemma'], skriven: string): Stangsel {
  const kalla = ordnadKalla(skriven);
  return {
    id,
    hemma,
    kalla,
    titel: rad(kalla, 'accTitle') ?? `Diagram i ${hemma.namn}`,
    beskrivning: rad(kalla, 'accDescr') ?? '',
  };
}

/** A flowchart that goes sideways, turned to go down: it is narrower. Undefined for all others. */
export function uppifranOchNed(kalla: string): string | undefined {
  const sidled = /^(\s*(?:flowchart|graph)(?:-elk)?\s+)(?:LR|RL)\b/m;
  return sidled.test(kalla) ? kalla.replace(sidled, '$1TD') : undefined;
}

function iNod(nod: AnyNod, skriven: string, nr: number): Stangsel {
  const { samling, id, namn, adress } = nod;
  return stangsel(`text-${samling}-${id}-${nr}`, { namn, adress }, skriven);
}

/** `accTitle: text`, or `accDescr { text on several lines }`. */
function rad(kalla: string, namn: string): string | undefined {
  const traff = new RegExp(`^\\s*${namn}\\s*(?::\\s*(.+)|\\{([^}]*)\\})`, 'm').exec(kalla);
  return (traff?.[1] ?? traff?.[2])?.replace(/\s+/g, ' ').trim();
}
