/**
 * Writes a clean tree as SVG. Ids are renumbered and stand with a mark instead of the drawing's own
 * id, and links between marks, so that a drawing from the cache serves under any id and base.
 */
import { rounded } from './round.ts';
import { isElement, type CleanElement, type CleanNode } from './tree.ts';

/** Control characters, which no text of a clean tree holds. */
export const ID_MARK = '\u0001';
export const LINK_MARK = '\u0002';

const URL_REFERENCES = new Set(['marker-start', 'marker-mid', 'marker-end', 'clip-path']);
const ID_REFERENCES = new Set(['aria-labelledby', 'aria-describedby']);

export function writeSvg(root: CleanElement): string {
  const ids = numbered(root);
  return write(root, { ids, inMarker: false });
}

interface WriteContext {
  readonly ids: ReadonlyMap<string, string>;
  readonly inMarker: boolean;
}

function write(node: CleanNode, context: WriteContext): string {
  if (!isElement(node)) return escaped(node);
  const inMarker = context.inMarker || node.name === 'marker';
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => writeAttribute(name, value, { ...context, inMarker }))
    .join('');
  const inner = node.children.map((child) => write(child, { ...context, inMarker })).join('');
  return inner
    ? `<${node.name}${attributes}>${inner}</${node.name}>`
    : `<${node.name}${attributes}/>`;
}

function writeAttribute(name: string, value: string, { ids, inMarker }: WriteContext): string {
  if (name === 'href') return ` href="${LINK_MARK}${escaped(value)}${LINK_MARK}"`;
  if (name === 'id' || ID_REFERENCES.has(name)) {
    const id = ids.get(value);
    return id === undefined ? '' : ` ${name}="${id}"`;
  }
  if (URL_REFERENCES.has(name)) {
    const id = ids.get(value);
    return id === undefined ? '' : ` ${name}="url(#${id})"`;
  }
  return ` ${name}="${escaped(rounded(name, value, inMarker))}"`;
}

/** Only ids that something refers to are kept, numbered in the order they stand. */
function numbered(root: CleanElement): Map<string, string> {
  const wanted = new Set<string>();
  const standing: string[] = [];
  visit(root, ({ attributes }) => {
    for (const [name, value] of Object.entries(attributes)) {
      if (URL_REFERENCES.has(name) || ID_REFERENCES.has(name)) wanted.add(value);
      else if (name === 'id') standing.push(value);
    }
  });
  const ids = new Map<string, string>();
  for (const id of standing) if (wanted.has(id)) ids.set(id, `${ID_MARK}_${ids.size}`);
  if (root.attributes['id']) ids.set(root.attributes['id'], ID_MARK);
  return ids;
}

function visit(element: CleanElement, see: (element: CleanElement) => void): void {
  see(element);
  for (const child of element.children) if (isElement(child)) visit(child, see);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
