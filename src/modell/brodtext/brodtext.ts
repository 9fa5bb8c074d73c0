import type { Ord } from '../typer.ts';
import { attribut, barText, vandra, type Element } from './html.ts';
import { slaUpp, type Lexikon } from './lexikon.ts';

/**
 * What a text gets once it is rendered: a link to each section and paragraph, and the glossary's
 * words explained where they first occur. Only the author's own text is touched: paragraphs and
 * list items that carry the mark (see components/mdx/Stycke.astro), never what a component drew.
 */

/** The attribute that marks the author's paragraphs and list items. Taken away here. */
export const MARKE = 'data-s';

export interface Brodtextval {
  lexikon: Lexikon;
  /** The address of a word's page, under the base path. */
  adress: (ord: Ord) => string;
  /** Id of a word that needs no explanation: the one that the page is about. */
  utom?: string | undefined;
}

/** Elements inside which no word is explained. */
const SPARRADE = new Set(['a', 'button', 'code', 'pre', 'svg', 'summary', 'label', 'figcaption']);
/** A link to a word's page, by its id. */
const ORDSIDA = /\/ordlista\/([a-z0-9-]+)\//;
const RUBRIKER = new Set(['h2', 'h3', 'h4']);

/** Adds anchors and explanations to the rendered HTML of a text. */
export function brodtext(html: string, val: Brodtextval): string {
  const sedda = new Set<string>(val.utom === undefined ? [] : [val.utom]);
  let stycke = 0;
  let rubrik = '';
  return vandra(html, {
    start: ({ tagg, start }, vag) => {
      if (RUBRIKER.has(tagg)) rubrik = '';
      // An author's own link to a word explains it already.
      const lankat = tagg === 'a' ? ORDSIDA.exec(start)?.[1] : undefined;
      if (lankat !== undefined) sedda.add(lankat);
      if (!start.includes(MARKE)) return start;
      const ren = start.replace(` ${MARKE}`, '');
      return arStycke({ tagg, start }, vag) ? ren.replace('>', ` id="stycke-${++stycke}">`) : ren;
    },
    text: (text, vag) => {
      if (vag.some((element) => RUBRIKER.has(element.tagg))) rubrik += text;
      return vag.some(arText) && !vag.some(arSparrad) ? forklara(text, val, sedda) : text;
    },
    slut: (bit, element, vag) => {
      if (element && arStycke(element, vag))
        return `${ankare(`stycke-${stycke}`, `Stycke ${stycke}`)}${bit}`;
      const id = element && RUBRIKER.has(element.tagg) ? attribut(element.start, 'id') : undefined;
      return id ? `${bit}${ankare(id, `Avsnittet ”${barText(rubrik)}”`)}` : bit;
    },
  });
}

/** A link to a place of the page, to copy and to cite. Its sign is drawn by the stylesheet. */
function ankare(id: string, namn: string): string {
  return `<a class="ankare" href="#${id}" aria-label="${namn.replaceAll('"', '&quot;')}"></a>`;
}

/** A paragraph that has a number: running text, not a list, a box or a note. */
function arStycke({ tagg, start }: Element, vag: readonly Element[]): boolean {
  if (tagg !== 'p' || !start.includes(MARKE)) return false;
  return !vag.some((element) => element.tagg === 'li' || element.start.includes('role="note"'));
}

function arText({ start }: Element): boolean {
  return start.includes(MARKE);
}

function arSparrad({ tagg }: Element): boolean {
  return SPARRADE.has(tagg) || RUBRIKER.has(tagg);
}

function forklara(text: string, val: Brodtextval, sedda: Set<string>): string {
  let ut = '';
  let framme = 0;
  for (const { plats, langd, ord } of slaUpp(text, val.lexikon)) {
    if (sedda.has(ord.id)) continue;
    sedda.add(ord.id);
    ut += text.slice(framme, plats) + forklaring(text.slice(plats, plats + langd), ord, val);
    framme = plats + langd;
  }
  return ut + text.slice(framme);
}

/** A button that opens the word's meaning. `popover` needs no script: keyboard, Esc and tap all work. */
function forklaring(visat: string, ord: Ord, { adress }: Brodtextval): string {
  const id = `ord-${ord.id}`;
  return (
    `<button type="button" class="ord" popovertarget="${id}">${visat}</button>` +
    `<span popover id="${id}" class="ordruta" data-pagefind-ignore>` +
    `<a href="${adress(ord)}">${saker(ord.namn)}</a> ${saker(ord.data.betydelse)}</span>`
  );
}

function saker(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
