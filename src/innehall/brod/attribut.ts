import type { Mdxelement } from './trad.ts';

/** The literal attributes of an element. One without a value is an empty string; expressions are left out. */
export function attribut(element: Mdxelement): Record<string, string> {
  const funna: Record<string, string> = {};
  for (const ett of element.attributes) {
    if (ett.type !== 'mdxJsxAttribute') continue;
    if (ett.value === null || ett.value === undefined) funna[ett.name] = '';
    else if (typeof ett.value === 'string') funna[ett.name] = ett.value;
  }
  return funna;
}
