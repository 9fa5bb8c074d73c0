/** What all fields have in common: a label, a line of help, a place for what is wrong. */
import { el, nyttId } from '../dom.ts';
import type { Formfalt, Formval } from '../../formular/modell.ts';

/** What a field needs to know of the form that it stands in. */
export interface Formmiljo {
  val: Readonly<Record<string, Formval[]>>;
  rita: Rita;
}

/**
 * Draws a field.
 *
 * @param vag its path, as problems name it: "beslut.organ"
 * @param satt told of each new value; undefined takes the field away
 */
export type Rita = (
  falt: Formfalt,
  varde: unknown,
  vag: string,
  satt: (ny: unknown) => void,
  miljo: Formmiljo,
) => HTMLElement;

export interface Ram {
  id: string;
  /** Ids of the help and of the list of what is wrong, for `aria-describedby`. */
  beskrivs: string;
  ruta: HTMLElement;
}

/**
 * The frame of a field with one control. A post of a list has no label of its own: it is named by its list and its number.
 *
 * @param namn what the control is called when the field has no label
 */
export function ram(falt: Formfalt, vag: string, namn?: string): Ram {
  const id = nyttId();
  const hjalp = falt.hjalp !== '' && el('p', { class: 'hjalp', id: `${id}-h` }, falt.hjalp);
  const etikett =
    falt.etikett === ''
      ? el('label', { for: id, class: 'dold' }, namn ?? 'Post')
      : el('label', { for: id }, falt.etikett, falt.kravs && kravs());
  const ruta = el('div', { class: `falt falt-${falt.slag}`, 'data-vag': vag }, etikett, hjalp);
  return { id, beskrivs: `${hjalp ? `${id}-h ` : ''}${id}-p`, ruta };
}

/** The list of what is wrong with a field: empty until somebody says so. */
export function problemruta(id: string): HTMLElement {
  return el('ul', { class: 'problem', id: `${id}-p`, hidden: true });
}

export function kravs(): HTMLElement {
  return el('span', { class: 'kravs' }, ' (krävs)');
}

/** "Aktörer 2" for the second post of a list. */
export function postnamn(lista: string, nummer: number): string {
  return `${lista} ${nummer + 1}`;
}
