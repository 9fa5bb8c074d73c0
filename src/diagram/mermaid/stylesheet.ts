/**
 * The one stylesheet of all diagrams. Each rule stands for itself and is sorted by its name, so the
 * text depends on which drawings there are, not on the order they were made in.
 */
import type { Rules } from './finish/class-sheet.ts';
import { LINE_GAP } from './finish/tidy.ts';

/** Text must be set as it was measured, whatever the page around says. */
const BASE = `.diagram{font:400 16px/normal var(--d-font);letter-spacing:normal;word-spacing:normal;text-transform:none;text-indent:0}
.diagram .${LINE_GAP}{font-size:0}
.diagram a text{text-decoration:underline}
.diagram a:hover :is(rect,path,polygon,circle,ellipse){stroke-width:2}
.diagram a:focus-visible{outline:3px solid var(--d-focus);outline-offset:2px}
`;

export function stylesheet(rules: Rules): string {
  const names = Object.keys(rules).sort();
  return BASE + names.map((name) => `.${name}{${rules[name]}}\n`).join('');
}
