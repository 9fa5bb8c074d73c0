/** What the speaker says: the running text of a passage as plain paragraphs, with links as their words. */
import type { Komponentnod, Sidelement, Sidnod } from '../../innehall/brod/sidtrad.ts';
import { arElement } from '../../modell/brodtext/sidtrad.ts';
import { enRad } from './punkter.ts';

/** Components that stand on slides of their own, and notes to editors. */
const UTANFOR = new Set(['Kortsagt', 'Ovning', 'Not']);
const LISTOR = new Set(['ul', 'ol']);
const TABELLER = new Set(['div', 'table']);
const MED_STYCKEN = new Set(['blockquote', 'section']);

/**
 * The paragraphs of a passage.
 *
 * @param utom nodes that stand on the slide already
 */
export function anteckningarI(noder: readonly Sidnod[], utom: readonly Sidnod[] = []): string[] {
  return noder.filter((nod) => !utom.includes(nod)).flatMap(stycken);
}

function stycken(nod: Sidnod): string[] {
  if (nod.type === 'text') return nod.value.trim() ? [nod.value.trim()] : [];
  if (nod.type === 'komponent') return komponentens(nod);
  const { tagName } = nod;
  if (LISTOR.has(tagName)) return listans(nod);
  if (TABELLER.has(tagName)) return [];
  if (MED_STYCKEN.has(tagName)) return anteckningarI(nod.children);
  const rad = enRad([nod]);
  return rad ? [rad] : [];
}

function komponentens({ namn, attribut, children }: Komponentnod): string[] {
  if (UTANFOR.has(namn)) return [];
  if (namn === 'Kort')
    return ['titel', 'vad', 'nar', 'vem', 'hur'].flatMap((falt) => attribut[falt] ?? []);
  return [...(attribut['titel'] ? [attribut['titel']] : []), ...anteckningarI(children)];
}

function listans(lista: Sidelement): string[] {
  const punkter = lista.children.filter((nod) => arElement(nod, 'li'));
  return punkter.map((nod, nr) => `${lista.tagName === 'ol' ? `${nr + 1}.` : '–'} ${enRad([nod])}`);
}
