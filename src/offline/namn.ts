/** What is named alike where the saved pages are made, by the worker that keeps them, and on the page where one asks for them. */

/** The service worker, at the base of the site: it may then answer for every page of this handbook, and of no other. */
export const ARBETARE = 'offline.js';
export const PAKET = 'utbildning.zip';
export const OFFLINESIDA = '/utbildning/offline/';
/** What is shown without a network in place of a page that is not saved. */
export const SAKNASSIDA = `${OFFLINESIDA}saknas/`;

/** The stores of one handbook in the browser. The base path parts handbooks on one host: stores are reached by their whole name. */
export function forradsnamn(bas: string): { sidor: string; utgavor: string } {
  return { sidor: `offline:${bas}:sidor`, utgavor: `offline:${bas}:utgavor` };
}

/** An address and the sum of what it gives; null where the address itself changes with the content. */
export interface Sparfil {
  url: string;
  revision: string | null;
}

/** All that is saved of one edition of a handbook. */
export interface Utgava {
  bas: string;
  /** Seven characters that change when anything that is saved does. */
  id: string;
  /** Sorted by address. */
  filer: Sparfil[];
  /** Address of the sheet for the line at the head of saved pages. */
  ark: string;
}

/** What the worker tells the pages while it saves. */
export type Sparbesked =
  { slag: 'steg'; antal: number; alla: number } | { slag: 'fel'; orsak: 'plats' | 'hämtning' };

/** "22 november 2026" */
export function dagIOrd(dag: Date): string {
  return dag.toLocaleDateString('sv-SE', { day: 'numeric', month: 'long', year: 'numeric' });
}
