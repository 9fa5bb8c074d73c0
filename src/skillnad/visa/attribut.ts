/** What was changed of a component or a drawing: its attributes, one a line. */
import type { Element } from 'hast';
import { medVersal } from '../../svenska/versal.ts';
import { textskillnad } from '../text/textskillnad.ts';
import type { Attributskillnad } from '../typer.ts';
import { visaBitar } from './bitar.ts';
import { el, klass } from './element.ts';

const NAMN: Record<string, string> = {
  alt: 'Alternativtext',
  kalla: 'Källa',
  fil: 'Fil',
  summa: 'Filens innehåll',
};

/** The changes as a list; undefined when there are none. */
export function attributrader(attribut: readonly Attributskillnad[]): Element | undefined {
  if (attribut.length === 0) return undefined;
  return klass('ul', 'skillnad-uppgifter', attribut.map(attributrad));
}

function attributrad({ namn, fore = '', efter = '' }: Attributskillnad): Element {
  const heter = NAMN[namn] ?? medVersal(namn);
  // A checksum says nothing to a reader.
  if (namn === 'summa') return el('li', {}, `${heter} är ändrat.`);
  const bitar = textskillnad([{ text: fore }], [{ text: efter }]);
  const rader = `${fore}${efter}`.includes('\n');
  return el('li', {}, `${heter}: `, rader ? el('pre', {}, visaBitar(bitar)) : visaBitar(bitar));
}
