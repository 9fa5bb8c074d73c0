import lucide from '@iconify-json/lucide/icons.json' with { type: 'json' };
import type { Samling } from '../../schema/index.ts';

/** The pictures that stand beside words: what each means, and its drawing in Lucide. */
const IKONER = {
  kapitel: 'book-open',
  popular: 'message-square-text',
  roller: 'users-round',
  styrdokument: 'file-text',
  malkedja: 'waypoints',
  mal: 'target',
  arshjul: 'calendar-days',
  processer: 'workflow',
  ordlista: 'book-a',
  utbildning: 'graduation-cap',
  scenarier: 'signpost',
  utvardering: 'clipboard-check',
  versioner: 'milestone',
  beslut: 'gavel',
  lag: 'scale',
  citera: 'quote',
  jamsides: 'columns-2',
  andra: 'pencil',
  skriv: 'printer',
  meny: 'list-tree',
  upp: 'arrow-up',
  ner: 'arrow-down',
  klar: 'circle-check',
  paborjad: 'circle-dot',
  ny: 'circle',
  mellan: 'circle-minus',
  fel: 'circle-x',
} as const satisfies Record<Samling, string> & Record<string, string>;

export type Ikonnamn = keyof typeof IKONER;

/** The shapes of an icon, as markup for an svg of 24 × 24 units that strokes with the text's colour. */
export function ikonformer(namn: Ikonnamn): string {
  const { body } = lucide.icons[IKONER[namn]];
  return body.replace(/ (?:fill="none"|stroke="currentColor"|stroke-\w+="\w+")/g, '');
}
