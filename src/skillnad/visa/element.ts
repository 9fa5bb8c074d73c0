/** Elements of HTML as plain data, so that one function writes all pages that show a difference. */
import type { Element, ElementContent, Properties } from 'hast';

export type Visat = ElementContent;

/** An element. Children that are strings become text; empty places are left out. */
export function el(
  tagName: string,
  properties: Properties,
  ...children: (Visat | string | undefined | (Visat | string)[])[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.flat().flatMap((barn): Visat[] => {
      if (barn === undefined || barn === '') return [];
      return [typeof barn === 'string' ? { type: 'text', value: barn } : barn];
    }),
  };
}

/** An element with a class. */
export function klass(
  tagName: string,
  className: string,
  ...children: Parameters<typeof el> extends [unknown, unknown, ...infer R] ? R : never
): Element {
  return el(tagName, { className: className.split(' ') }, ...children);
}

/** Words for those who listen; they are not seen, nor copied. */
export function dolt(text: string): Element {
  return klass('span', 'skillnad-dolt', text);
}
