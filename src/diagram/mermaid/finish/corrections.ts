/** Faults of Mermaid 12 that show in any browser, put right on the way out. */
import type { Style } from '../css/cascade.ts';

/** Without HTML labels the names of states stand to the left in their boxes. */
const STATE_LABEL = '.statediagram-state > .label';
const STATE_TEXT = '.statediagram-state > .label text, .statediagram-state > .label tspan';

/** Texts that lie across lines: in a sequence those of others, in Gantt the grid. */
const ON_LINES = '.messageText, .loopText, [class*="taskTextOutside"]';

/** Declarations that keep such a text readable: an edge in the colour of the ground. */
export function halo(text: Element): string[] {
  if (!text.matches(ON_LINES)) return [];
  const edge = 'stroke:var(--d-ground);stroke-width:4;stroke-linejoin:round';
  return ['paint-order:stroke', edge];
}

export function correctedStyle(element: Element, style: Style): Style {
  const isText = element.localName === 'text' || element.localName === 'tspan';
  return isText && element.matches(STATE_TEXT) ? { ...style, 'text-anchor': 'middle' } : style;
}

export function correctedAttributes(
  element: Element,
  attributes: Record<string, string>,
): Record<string, string> {
  const { transform } = attributes;
  if (!transform || element.localName !== 'g' || !element.matches(STATE_LABEL)) return attributes;
  return { ...attributes, transform: transform.replace(/^translate\(\s*-?[\d.]+/, 'translate(0') };
}
