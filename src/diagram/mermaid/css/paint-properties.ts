/** The properties a finished drawing keeps, each with the values that are let through. */
import { themed } from '../theme/colour.ts';
import type { Property } from './cascade.ts';
import type { Declaration } from './parse.ts';
import { TEXT_PROPERTIES } from './text-properties.ts';

const INHERITED = { initial: '', inherited: true } as const;
const OWN = { initial: '', inherited: false } as const;

export const PAINT_PROPERTIES = {
  ...TEXT_PROPERTIES,
  fill: INHERITED,
  'fill-opacity': INHERITED,
  stroke: { initial: 'none', inherited: true },
  'stroke-width': { initial: '1', inherited: true },
  'stroke-dasharray': INHERITED,
  'stroke-linecap': INHERITED,
  visibility: INHERITED,
  'text-decoration': OWN,
  opacity: OWN,
  rx: { ...OWN, notAttribute: true },
  ry: { ...OWN, notAttribute: true },
  transform: { ...OWN, notAttribute: true },
} as const satisfies Record<string, Property>;

const NUMBER = /^\d*\.?\d+(px)?$/;
const LENGTH = /^\d*\.?\d+(px|em|ex|rem|pt|%)?$/;
const isColour = (value: string) => themed(value) !== undefined;
const oneOf = (words: string) => {
  const list = words.split(' ');
  return (value: string) => list.includes(value);
};

const ALLOWED: Readonly<Record<keyof typeof PAINT_PROPERTIES, (value: string) => boolean>> = {
  'font-size': (value) => LENGTH.test(value),
  'font-weight': (value) => /^(normal|bold|bolder|[1-9]00)$/.test(value),
  'font-style': oneOf('normal italic oblique'),
  'text-anchor': oneOf('start middle end'),
  'dominant-baseline': (value) => /^[a-z-]+$/.test(value),
  'alignment-baseline': (value) => /^[a-z-]+$/.test(value),
  'white-space': (value) => /^[a-z-]+$/.test(value),
  display: (value) => /^[a-z-]+$/.test(value),
  visibility: oneOf('visible hidden collapse'),
  fill: isColour,
  'fill-opacity': (value) => NUMBER.test(value),
  stroke: isColour,
  'stroke-width': (value) => NUMBER.test(value),
  'stroke-dasharray': (value) => /^(none|[\d.,\s]+)$/.test(value),
  'stroke-linecap': oneOf('butt round square'),
  'text-decoration': oneOf('none underline'),
  opacity: (value) => NUMBER.test(value),
  rx: (value) => NUMBER.test(value),
  ry: (value) => NUMBER.test(value),
  transform: (value) => /^((rotate|scale|translate)\([\d.,\s-]*(deg|px)?\)\s*)+$/.test(value),
};

/** For the cascade: what is turned down here has no effect at all. */
export function acceptPaint({ property, value }: Declaration): boolean {
  if (value === 'inherit') return true;
  return ALLOWED[property as keyof typeof ALLOWED]?.(value) ?? false;
}
