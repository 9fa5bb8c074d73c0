/** Faults of Mermaid 12 that show in any browser, put right on the way out. */
import { CLASSES } from '../assumptions.ts';
import type { Style } from '../css/cascade.ts';

const ON_LINES = [CLASSES.messageText, CLASSES.loopText, CLASSES.taskTextOutside]
  .map(({ selector }) => selector)
  .join();

/** Declarations that keep a text readable across lines, those of others or a grid: an edge in the colour of the ground. */
export function halo(text: Element): string[] {
  if (!text.matches(ON_LINES)) return [];
  const edge = 'stroke:var(--d-ground);stroke-width:4;stroke-linejoin:round';
  return ['paint-order:stroke', edge];
}

export function correctedStyle(element: Element, style: Style): Style {
  const isText = element.localName === 'text' || element.localName === 'tspan';
  return isText && element.matches(CLASSES.stateText.selector)
    ? { ...style, 'text-anchor': 'middle' }
    : style;
}

export function correctedAttributes(
  element: Element,
  attributes: Record<string, string>,
): Record<string, string> {
  const { transform } = attributes;
  if (!transform || element.localName !== 'g' || !element.matches(CLASSES.stateLabel.selector))
    return attributes;
  return { ...attributes, transform: transform.replace(/^translate\(\s*-?[\d.]+/, 'translate(0') };
}
