/** Changes of data, one a line: "Beslutas av: kommunstyrelsen → kommunfullmäktige". */
import type { Element } from 'hast';
import type { Listdel, Uppgiftsskillnad } from '../typer.ts';
import { visaBitar } from './bitar.ts';
import { dolt, el, klass, type Visat } from './element.ts';

/** The changes as a list. */
export function visaUppgifter(uppgifter: readonly Uppgiftsskillnad[]): Element {
  return klass(
    'ul',
    'skillnad-uppgifter',
    uppgifter.map((ett) =>
      el('li', {}, klass('b', 'skillnad-etikett', `${ett.etikett}: `), vardet(ett)),
    ),
  );
}

function vardet(ett: Uppgiftsskillnad): Visat[] {
  if (ett.slag === 'text') return visaBitar(ett.bitar);
  if (ett.slag === 'lista') return [visaLista(ett.delar, ett.omordnad)];
  const { fore, efter } = ett;
  if (fore === undefined) return [ny(efter ?? ''), text(' (fanns inte förut)')];
  if (efter === undefined) return [gammal(fore), text(' (tas bort)')];
  return [gammal(fore), dolt(' blir '), el('span', { ariaHidden: 'true' }, ' → '), ny(efter)];
}

function visaLista(delar: readonly Listdel[], omordnad: boolean): Element {
  return el(
    'ul',
    {},
    delar.map(listrad),
    omordnad ? el('li', {}, 'Ordningen är ändrad.') : undefined,
  );
}

function listrad(del: Listdel): Element {
  switch (del.art) {
    case 'in':
      return el('li', {}, 'tillkommer: ', ny(del.text));
    case 'ut':
      return el('li', {}, 'tas bort: ', gammal(del.text));
    case 'andrat':
      return el('li', {}, visaBitar(del.bitar));
    case 'under':
      return el('li', {}, `${del.namn}:`, visaUppgifter(del.uppgifter));
  }
}

function ny(ord: string): Element {
  return el('ins', {}, ord);
}

function gammal(ord: string): Element {
  return el('del', {}, ord);
}

function text(value: string): Visat {
  return { type: 'text', value };
}
