/** Reads line and token out of the several kinds of errors that Mermaid throws. */
import type { Fault } from '../diagramfel.ts';
import { takeNaming } from './naming.ts';
import { sourceLine } from './source-lines.ts';

/** Jison's error, as Mermaid passes it on. */
interface ParserError extends Error {
  hash?: { token?: string | number; loc?: { first_line?: number } };
}

/** `source` is the author's: what Mermaid read had its naming taken out, line for line. */
export function faultFrom(error: unknown, original: string): Fault {
  const { source } = takeNaming(original);
  const { name, message, hash } = asError(error);
  const token = hash?.token === undefined ? undefined : String(hash.token);
  return { name, message, line: lineOf(message, hash?.loc?.first_line, source), token };
}

function asError(error: unknown): ParserError {
  return error instanceof Error
    ? error
    : new Error(String((error as { str?: string })?.str ?? error));
}

function lineOf(message: string, lastGood: number | undefined, source: string): number | undefined {
  const yaml = /\((\d+):\d+\)\n/.exec(message)?.[1];
  if (yaml) return Math.min(Number(yaml) + 1, source.split('\n').length);
  const told = /\bline (\d+)/.exec(message)?.[1];
  if (!told) return lineOfQuoted(message, source);
  const line = sourceLine(source, Number(told));
  const last = source.trimEnd().split('\n').length;
  if (line < last || Number(told) <= last) return Math.min(line, last);
  // At the end of the text the parser counts beyond it: what was begun last is nearer the fault.
  return lastGood ? sourceLine(source, lastGood) : last;
}

/** Some errors give no line but the words they are about. */
function lineOfQuoted(message: string, source: string): number | undefined {
  const words = [...message.matchAll(/"([^"]+)"|Invalid date:(.+)$/g)].map(
    ([, a, b]) => a ?? b ?? '',
  );
  const lines = source.split('\n');
  const found = words.map((word) => lines.findIndex((line) => line.includes(word.trim())));
  const index = found.find((i) => i >= 0);
  return index === undefined ? undefined : index + 1;
}
