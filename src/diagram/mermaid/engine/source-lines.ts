/**
 * Mermaid takes out front matter, directives and comments before it parses, and then counts lines
 * in what is left. This finds the line that the author wrote.
 */
import { TAKEN_OUT } from '../assumptions.ts';

/** Characters that are left, each with its place in the original. */
interface Remaining {
  readonly text: string;
  readonly places: readonly number[];
}

/** The line of the source, from 1, for a line as Mermaid counts them. */
export function sourceLine(source: string, mermaidLine: number): number {
  const left = remaining(source);
  const start = startOfLine(left.text, mermaidLine);
  const place = left.places[Math.min(start, left.places.length - 1)] ?? 0;
  return source.slice(0, place).split('\n').length;
}

/** What Mermaid parses of a source. */
export function codeOf(source: string): string {
  return remaining(source).text;
}

function remaining(source: string): Remaining {
  const all = { text: source, places: Array.from({ length: source.length }, (_, i) => i) };
  return TAKEN_OUT.reduce<Remaining>(without, all);
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
