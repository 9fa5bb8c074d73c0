/** Where the open data of a handbook lie, and what they call its pages. */
import type { AnyNod } from '../modell/typer.ts';
import { namnId } from '../webb/atom.ts';

/** What data need to know besides the handbook itself. */
export interface Dataplats {
  /** The handbook's folder name: part of ids that name no site. */
  handbok: string;
  /** Base path with slashes at both ends. */
  bas: string;
  /** Origin of the published site; undefined where it does not know its own (SITE). */
  plats?: string | undefined;
  /** The edition for employees: nothing in it is open to others. */
  intern?: boolean;
}

export const DATASIDA = '/data/';
/** What whoever looks for text without pages asks for first (llmstxt.org). */
export const LLMS = '/llms.txt';
/** The text of a page, beside it: the proposal for llms.txt asks for this name where the page's address has none. */
export const TEXTFIL = 'index.html.md';

/** The address of a page or file: whole where the site knows its own, else from its root. */
export function adressTill(sida: string, { bas, plats }: Dataplats): string {
  if (!sida.startsWith('/')) return sida;
  const har = bas.replace(/\/$/, '') + sida;
  return plats === undefined ? har : new URL(har, plats).href;
}

/**
 * What a thing of the handbook is called for all time: the address of its page, which a redirect keeps when its id changes. A site that does
 * not know its own address has none to give: there it is a UUID made of the handbook's name and the thing's id, the same in every build.
 */
export function uriFor(nod: Pick<AnyNod, 'samling' | 'id' | 'adress'>, plats: Dataplats): string {
  if (plats.plats !== undefined) return adressTill(nod.adress, plats);
  return namnId(`${plats.handbok}/${nod.samling}/${nod.id}`);
}
