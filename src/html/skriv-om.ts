/** Rewrites finished HTML tag by tag: what is not changed keeps its bytes, and no tree is built. */
import { escapeAttribute } from 'entities';
import { Parser } from 'htmlparser2';

/** A start tag, with its attributes decoded. */
export interface Tagg {
  namn: string;
  attribut: Record<string, string>;
}

/** What becomes of an element: another start tag, or another text in place of all of it. */
export type Taggbyte = Tagg | ((element: string) => string) | undefined;

/** A start tag where it stands. Places are counted in UTF-16 units from the start of the text. */
interface Funnen extends Tagg {
  start: number;
  /** Where the start tag ends. */
  slut: number;
  /** Where the end tag starts; undefined for an element without one. */
  sluttagg: number | undefined;
  /** Where the element ends. */
  ute: number;
  inuti: Funnen | undefined;
}

/** HTML that has been read once. */
export interface Last {
  html: string;
  /** In the order in which they stand. */
  taggar: readonly Funnen[];
}

/** Reads a piece of well-formed HTML. */
export function lasTaggar(html: string): Last {
  const taggar: Funnen[] = [];
  let oppen: Funnen | undefined;
  const parser = new Parser(
    {
      onopentag(namn, attribut) {
        const [start, slut] = [parser.startIndex, parser.endIndex + 1];
        oppen = { namn, attribut, start, slut, sluttagg: undefined, ute: slut, inuti: oppen };
        taggar.push(oppen);
      },
      onclosetag(_namn, underforstadd) {
        if (!oppen) return;
        if (!underforstadd) oppen.sluttagg = parser.startIndex;
        oppen.ute = parser.endIndex + 1;
        oppen = oppen.inuti;
      },
    },
    { lowerCaseTags: false, lowerCaseAttributeNames: false, recognizeSelfClosing: true },
  );
  parser.end(html);
  return { html, taggar };
}

/** Every id in a piece of HTML. */
export function iderI({ taggar }: Last): Set<string> {
  return new Set(taggar.flatMap(({ attribut }) => attribut['id'] || []));
}

/**
 * Goes through the elements, outermost first.
 *
 * @param byt given a start tag, and whether it stands in an element of some name; returns what it
 *   becomes, or undefined to leave it. What a function replaces is not gone through.
 * @returns the HTML, byte for byte the same where nothing was changed
 */
export function skrivOm(
  { html, taggar }: Last,
  byt: (tagg: Tagg, inuti: (namn: string) => boolean) => Taggbyte,
): string {
  const andringar: { fran: number; till: number; text: string }[] = [];
  let ersattTill = 0;
  for (const tagg of taggar) {
    if (tagg.start < ersattTill) continue;
    const nytt = byt(tagg, (namn) => star(tagg.inuti, namn));
    if (typeof nytt === 'function') {
      const { start: fran, ute: till } = tagg;
      andringar.push({ fran, till, text: nytt(html.slice(fran, till)) });
      ersattTill = till;
    } else if (nytt) {
      const { start: fran, slut: till, sluttagg } = tagg;
      andringar.push({ fran, till, text: starttagg(nytt, html.slice(fran, till).endsWith('/>')) });
      if (sluttagg !== undefined && nytt.namn !== tagg.namn)
        andringar.push({ fran: sluttagg, till: tagg.ute, text: `</${nytt.namn}>` });
    }
  }
  return sattIn(html, andringar);
}

function star(i: Funnen | undefined, namn: string): boolean {
  return i !== undefined && (i.namn === namn || star(i.inuti, namn));
}

function sattIn(html: string, andringar: { fran: number; till: number; text: string }[]): string {
  const ut: string[] = [];
  let skrivet = 0;
  for (const { fran, till, text } of andringar.sort((a, b) => a.fran - b.fran)) {
    ut.push(html.slice(skrivet, fran), text);
    skrivet = till;
  }
  return ut.join('') + html.slice(skrivet);
}

function starttagg({ namn, attribut }: Tagg, stangd: boolean): string {
  const alla = Object.entries(attribut).map(([nyckel, varde]) =>
    varde === '' ? ` ${nyckel}` : ` ${nyckel}="${escapeAttribute(varde)}"`,
  );
  return `<${namn}${alla.join('')}${stangd ? '/' : ''}>`;
}
