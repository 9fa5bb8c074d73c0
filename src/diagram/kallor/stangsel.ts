/** The diagrams that authors write in their texts, as ```mermaid fences. */
import { klicklankar } from '../../granskning/klick.ts';
import { stangslarIText } from '../../granskning/index.ts';
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
    kallorI(nod.text).map((kalla, nr) => stangsel(nod, kalla, nr + 1)),
  );
  return funna.filter(
    ({ kalla }, plats) => funna.findIndex((ett) => ett.kalla === kalla) === plats,
  );
}

/** The sources of the fences in a text, without the indent of a list. The same ones that are checked. */
export function kallorI(text: string): string[] {
  return stangslarIText(text).map(({ kalla }) => kalla);
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

function stangsel(nod: AnyNod, ra: string, nr: number): Stangsel {
  const kalla = ordnadKalla(ra);
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

/** The source of a fence from the HTML that Markdown makes of it; undefined for other code. */
export function kallaUrHtml(html: string): string | undefined {
  const traff = /^\s*<code class="language-mermaid"[^>]*>([\s\S]*)<\/code>\s*$/i.exec(html);
  return traff ? ordnadKalla(utanEntiteter(traff[1] ?? '')) : undefined;
}

const ENTITETER: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function utanEntiteter(html: string): string {
  return html.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (hela, hex?: string, tal?: string, namn?: string) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (tal) return String.fromCodePoint(Number(tal));
      return ENTITETER[namn ?? ''] ?? hela;
    },
  );
}
