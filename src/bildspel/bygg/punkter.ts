/** The points of a slide: what the author says in short, else a list, else the sentences that begin the paragraphs. */
import type { Sidelement, Sidnod } from '../../innehall/brod/sidtrad.ts';
import { arElement, textI } from '../../modell/brodtext/sidtrad.ts';
import { meningar, ordI } from '../../svenska/meningar.ts';
import type { Diabildsdel } from '../typer.ts';

/** A sentence that is longer is not chosen where a paragraph has a shorter one. */
const HELST_ORD = 14;
const FLEST_MENINGAR = 5;

export type Punktlista = Extract<Diabildsdel, { slag: 'punkter' }>;

/** The points of a passage, and the nodes that they are: what need not be said once more in the notes. */
export interface Karna {
  lista: Punktlista;
  noder: readonly Sidnod[];
}

/**
 * The points of a passage; undefined where it says nothing in words.
 *
 * @param noder what stands in it, without its heading
 */
export function karnan(noder: readonly Sidnod[]): Karna | undefined {
  const kortsagt = noder.find((nod) => nod.type === 'komponent' && nod.namn === 'Kortsagt');
  const lista = kortsagt && forstaListan([kortsagt]);
  if (lista) return { lista: punkterI(lista), noder: [kortsagt] };
  const egen = forstaListan(noder);
  if (egen) return { lista: punkterI(egen), noder: [egen] };
  const valda = forstaMeningar(noder);
  if (valda.length === 0) return undefined;
  return { lista: { slag: 'punkter', punkter: valda, numrerade: false }, noder: [] };
}

/** The text of nodes on one line. */
export function enRad(noder: readonly Sidnod[]): string {
  return textI(noder).replace(/\s+/g, ' ').trim();
}

function forstaListan(noder: readonly Sidnod[]): Sidelement | undefined {
  for (const nod of noder) {
    if (arElement(nod, 'ul', 'ol')) return nod;
    const inuti =
      nod.type === 'komponent' && nod.namn === 'Kortsagt' ? forstaListan(nod.children) : undefined;
    if (inuti) return inuti;
  }
  return undefined;
}

/** A list inside a list follows its point, as a part of it. */
function punkterI(lista: Sidelement): Punktlista {
  const punkter = lista.children.filter((nod) => arElement(nod, 'li')).map((nod) => enRad([nod]));
  return { slag: 'punkter', punkter, numrerade: lista.tagName === 'ol' };
}

/** One sentence of each paragraph, whole: the first that is short, else the first. */
function forstaMeningar(noder: readonly Sidnod[]): string[] {
  return noder
    .filter((nod) => arElement(nod, 'p'))
    .flatMap((nod) => {
      const alla = meningar(enRad([nod]));
      return alla.find((ett) => ordI(ett).length <= HELST_ORD) ?? alla.slice(0, 1);
    })
    .slice(0, FLEST_MENINGAR);
}
