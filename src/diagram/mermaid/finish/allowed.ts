/**
 * The allowlist: every element and attribute that may reach a page, with the form its value must
 * have. It is the sanitiser, as DOMPurify does nothing in linkedom. Paint is not here: it becomes
 * classes. What is not named is left out.
 */
import { safeHref } from './href.ts';

export const SHAPES: ReadonlySet<string> = new Set(
  'path rect circle ellipse line polygon polyline'.split(' '),
);
export const TEXTS: ReadonlySet<string> = new Set(['text', 'tspan']);
const OTHERS = new Set('svg g a defs marker clipPath'.split(' '));

/** Elements that vanish while their children stay. */
export const TRANSPARENT: ReadonlySet<string> = new Set(['switch']);

export const isAllowedElement = (name: string) =>
  SHAPES.has(name) || TEXTS.has(name) || OTHERS.has(name);

type Check = (value: string) => string | undefined;

const matching =
  (form: RegExp): Check =>
  (value) =>
    form.test(value.trim()) ? value.trim() : undefined;

const number = matching(/^-?\d*\.?\d+(e[-+]?\d+)?(px|em|ex|%)?$/i);
const numbers = matching(/^[-+.,\de\s]+$/i);
const reference: Check = (value) => /^url\(["']?#([^"')]+)["']?\)$/.exec(value.trim())?.[1];

const ATTRIBUTES: Readonly<Record<string, Check>> = {
  ...Object.fromEntries(
    `x y x1 y1 x2 y2 dx dy cx cy r rx ry width height refX refY markerWidth markerHeight`
      .split(' ')
      .map((name) => [name, number]),
  ),
  d: matching(/^[MLHVCSQTAZ][-+.,\de\sMLHVCSQTAZ]*$/i),
  points: numbers,
  viewBox: numbers,
  transform: matching(/^((translate|scale|rotate|matrix|skewX|skewY)\s*\([-+.,\de\s]*\)[\s,]*)+$/i),
  'transform-origin': matching(/^-?[\d.]+(px)?\s+-?[\d.]+(px)?$/),
  id: matching(/^\S+$/),
  orient: matching(/^(auto|auto-start-reverse|-?[\d.]+)$/),
  markerUnits: matching(/^(userSpaceOnUse|strokeWidth)$/),
  clipPathUnits: matching(/^(userSpaceOnUse|objectBoundingBox)$/),
  // References hold the bare id from here on, until they are written.
  'marker-start': reference,
  'marker-mid': reference,
  'marker-end': reference,
  'clip-path': reference,
};

/** The attributes of an element that may stay, in the order of their names. */
export function allowedAttributes(element: Element): Record<string, string> {
  const kept: [string, string][] = [];
  for (const { name, value } of element.attributes) {
    const check = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined;
    const clean = check?.(value);
    if (clean) kept.push([name, clean]);
  }
  const href = element.localName === 'a' ? linkOf(element) : undefined;
  if (href) kept.push(['href', href]);
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function linkOf(element: Element): string | undefined {
  return safeHref(element.getAttribute('xlink:href') ?? element.getAttribute('href') ?? '');
}
