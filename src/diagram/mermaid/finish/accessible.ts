/** Name, description and role, from `accTitle` and `accDescr`. */
import { elements, type CleanElement } from './tree.ts';

export interface Naming {
  readonly title: string | undefined;
  readonly description: string | undefined;
}

/** What the author said; a diagram that shows a title of its own is named by it. */
export function namingOf(svg: Element, source: string): Naming {
  const own = (name: string) =>
    [...svg.children].find((child) => child.localName === name)?.textContent?.trim() || undefined;
  const shown = /^[ \t]*title[ \t:]+["']?([^\n]*?)["']?[ \t]*$/m.exec(source)?.[1];
  return { title: own('title') ?? (shown || undefined), description: own('desc') };
}

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
