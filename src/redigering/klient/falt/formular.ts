/** The whole form of a file: what must be there and what has been filled in first, the rest folded together. */
import { el } from '../dom.ts';
import type { Formfalt, Formval } from '../../formular/modell.ts';
import { medFalt } from './grupp.ts';
import { ritaLista } from './lista.ts';
import type { Formmiljo, Rita } from './ram.ts';
import { ritaPost } from './rita.ts';

/** What the facts rest on: every kind of file has it, and it is long. */
const KALLFALT = ['kallor', 'fakta', 'noter'];

type Varden = Readonly<Record<string, unknown>>;

const rita: Rita = (falt, varde, vag, satt, miljo) =>
  falt.slag === 'lista'
    ? ritaLista(falt, varde, vag, satt, miljo)
    : ritaPost(falt, varde, vag, undefined, miljo, satt);

/**
 * Draws the form.
 *
 * @param satt told of all values at each change
 */
export function ritaFormular(
  falt: readonly Formfalt[],
  start: Varden,
  val: Readonly<Record<string, Formval[]>>,
  satt: (ny: Varden) => void,
): HTMLElement {
  const miljo: Formmiljo = { val, rita };
  let varden: Varden = start;
  const ett = (del: Formfalt): HTMLElement =>
    rita(
      del,
      varden[del.namn],
      del.namn,
      (ny) => satt((varden = medFalt(varden, falt, del.namn, ny))),
      miljo,
    );
  const grund = falt.filter((del) => KALLFALT.includes(del.namn));
  const egna = falt.filter((del) => !grund.includes(del));
  const framme = egna.filter((del) => del.kravs || start[del.namn] !== undefined);
  const resten = egna.filter((del) => !framme.includes(del));
  const okanda = Object.keys(start).filter((namn) => falt.every((del) => del.namn !== namn));
  return el(
    'div',
    { class: 'formular' },
    ...framme.map(ett),
    ...okanda.map((namn) =>
      okant(namn, () => satt((varden = medFalt(varden, falt, namn, undefined)))),
    ),
    resten.length > 0 && hopfallt(`Fler uppgifter (${resten.length})`, resten.map(ett)),
    grund.length > 0 && hopfallt('Källor och noter', grund.map(ett)),
  );
}

function hopfallt(namn: string, rutor: HTMLElement[]): HTMLElement {
  return el('details', { class: 'fler' }, el('summary', {}, namn), ...rutor);
}

/** A field that the schema does not have: it can only be taken away here. */
function okant(namn: string, taBort: () => void): HTMLElement {
  const ruta = el('div', { class: 'falt', 'data-vag': namn });
  const bort = (): void => {
    taBort();
    ruta.remove();
  };
  ruta.append(
    el(
      'p',
      {},
      `Fältet ”${namn}” hör inte hemma här. `,
      el('button', { type: 'button', onclick: bort }, `Ta bort ”${namn}”`),
    ),
  );
  return ruta;
}
