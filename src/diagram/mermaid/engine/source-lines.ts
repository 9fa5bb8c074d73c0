/**
 * Mermaid takes out front matter, directives and comments before it parses, and then counts lines
 * in what is left. This finds the line that the author wrote.
 */

/** Characters that are left, each with its place in the original. */
interface Remaining {
  readonly text: string;
  readonly places: readonly number[];
}

/** What Mermaid removes, in its order (see `preprocessDiagram` in Mermaid). */
const FRONT_MATTER = /^-{3}\s*[\n\r][\s\S]*?[\n\r]-{3}\s*[\n\r]+/;
const DIRECTIVES =
  /%{2}{\s*(?:(\w+)\s*:|(\w+))\s*(?:(\w+)|((?:(?!}%{2}).|\r?\n)*))?\s*(?:}%{2})?/gi;
const COMMENTS = /^\s*%%(?!{)[^\n]+\n?/gm;
const LEADING = /^\s+/;

/** The line of the source, from 1, for a line as Mermaid counts them. */
export function sourceLine(source: string, mermaidLine: number): number {
  const all: Remaining = {
    text: source,
    places: Array.from({ length: source.length }, (_, i) => i),
  };
  const left = [FRONT_MATTER, DIRECTIVES, COMMENTS, LEADING].reduce(without, all);
  const start = startOfLine(left.text, mermaidLine);
  const place = left.places[Math.min(start, left.places.length - 1)] ?? 0;
  return source.slice(0, place).split('\n').length;
}

function without({ text, places }: Remaining, pattern: RegExp): Remaining {
  const removed = new Set<number>();
  const kept = text.replace(pattern, (match, ...rest) => {
    const offset = rest.find((value) => typeof value === 'number') as number;
    for (let i = 0; i < match.length; i++) removed.add(offset + i);
    return '';
  });
  return { text: kept, places: places.filter((_, i) => !removed.has(i)) };
}

function startOfLine(text: string, line: number): number {
  const lines = text.split('\n');
  return lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
}
