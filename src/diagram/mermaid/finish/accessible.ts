/** Name, description and role in the finished drawing. */
import type { Naming } from '../engine/naming.ts';
import { elements, type CleanElement } from './tree.ts';

/** Puts `title` and `desc` first and the role on the root. With links inside it is no picture. */
export function describe(root: CleanElement, { title, description }: Naming): void {
  const hasLinks = [...elements(root)].some(({ name }) => name === 'a');
  root.attributes['role'] = hasLinks ? 'group' : 'img';
  const first: CleanElement[] = [];
  if (title) {
    root.attributes['aria-labelledby'] = 'title';
    first.push({ name: 'title', attributes: { id: 'title' }, children: [title] });
  }
  if (description) {
    root.attributes['aria-describedby'] = 'desc';
    first.push({ name: 'desc', attributes: { id: 'desc' }, children: [description] });
  }
  root.children.unshift(...first);
}
