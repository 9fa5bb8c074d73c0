/** A flowchart in words, as Mermaid itself has read it. */
import { decodeHTML } from 'entities';
import { HIDDEN_ENTITIES, INVISIBLE_STROKE, type FlowDatabase } from '../assumptions.ts';
import { safeHref } from '../finish/href.ts';

/** One box and where its arrows lead, in the order of the source. */
export interface FlowBox {
  readonly name: string;
  readonly href: string | undefined;
  readonly to: readonly { readonly name: string; readonly text: string | undefined }[];
}

/** A frame is a box of its own only where an arrow leads to it or from it. */
export function readFlow(db: FlowDatabase): FlowBox[] {
  const frames = new Map(db.getSubGraphs().map(({ id, title }) => [id, title]));
  const vertices = [...db.getVertices().values()];
  const nameOf = ({ id, text }: { id: string; text?: string }) =>
    plain(frames.get(id) ?? text ?? '') || id;
  const names = new Map(vertices.map((vertex) => [vertex.id, nameOf(vertex)]));
  const edges = db.getEdges().filter(({ stroke }) => stroke !== INVISIBLE_STROKE);
  return vertices.map((vertex) => ({
    name: nameOf(vertex),
    href: safeHref(vertex.link ?? ''),
    to: edges
      .filter(({ start }) => start === vertex.id)
      .map(({ end, text }) => ({ name: names.get(end) ?? end, text: plain(text) || undefined })),
  }));
}

/** A label without line breaks and marks of Markdown. */
function plain(label: string): string {
  const visible = HIDDEN_ENTITIES.reduce((text, [from, to]) => text.replace(from, to), label);
  return decodeHTML(visible.replaceAll(/<br\s*\/?>|[`*]/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}
