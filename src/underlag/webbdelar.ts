/** The same parts as the Word file has, before the difference on paper. */
import { el, type Visat } from '../skillnad/index.ts';
import { UTKASTNOT } from './attsatser.ts';
import { sidrad, type Underlag } from './innehall.ts';

/** The parts as elements of a page. */
export function webbdelar({ attsatser, berorda }: Underlag): Visat[] {
  return [
    el('h2', {}, 'Förslag till beslut'),
    el('p', { className: ['skillnad-not'] }, UTKASTNOT),
    el('p', {}, attsatser.ingress),
    el(
      'ul',
      { className: ['attsatser'] },
      attsatser.satser.map((sats) => el('li', {}, sats)),
    ),
    ...(berorda.length > 0 ? [el('h2', {}, 'Vad som ändras för vem')] : []),
    ...berorda.flatMap(({ roll, sidor }) => [
      el('h3', {}, roll),
      el(
        'ul',
        {},
        sidor.map((sida) => el('li', {}, sidrad(sida))),
      ),
    ]),
    el('h2', {}, 'Ändringarna'),
  ];
}
