/** Reads line, place and token out of the several kinds of errors that Mermaid throws. */
import { ERRORS } from '../assumptions.ts';
import type { Fault } from '../diagramfel.ts';
import { KindError, MisleadingWord } from '../kinds.ts';
import { takeNaming } from './naming.ts';
import { sourceLine } from './source-lines.ts';

/** Jison's error, as Mermaid passes it on. */
interface ParserError extends Error {
  hash?: { token?: string | number; loc?: { first_line?: number } };
}

/** Characters of the line that are quoted from where the reading stopped. */
const MAX_NEAR = 20;

/** `source` is the author's: what Mermaid read had its naming taken out, line for line. */
export function faultFrom(error: unknown, original: string): Fault {
  const { source } = takeNaming(original);
  const { name, message, hash } = asError(error);
  const token = hash?.token === undefined ? undefined : String(hash.token);
  const own = error instanceof KindError || error instanceof MisleadingWord;
  const line = own ? error.line : lineOf(message, hash?.loc?.first_line, source);
  const near = line === undefined ? undefined : nearOf(message, source.split('\n')[line - 1] ?? '');
  return { name, message, line, token, near };
}

function asError(error: unknown): ParserError {
  return error instanceof Error
    ? error
    : new Error(String((error as { str?: string })?.str ?? error));
}

function lineOf(message: string, lastGood: number | undefined, source: string): number | undefined {
  const yaml = ERRORS.yamlLine.exec(message)?.[1];
  if (yaml) return Math.min(Number(yaml) + 1, source.split('\n').length);
  const told = ERRORS.line.exec(message)?.[1];
  if (!told) return lineOfCause(message, source) ?? lineOfQuoted(message, source);
  const line = sourceLine(source, Number(told));
  const last = source.trimEnd().split('\n').length;
  if (line < last || Number(told) <= last) return Math.min(line, last);
  // At the end of the text the parser counts beyond it: what was begun last is nearer the fault.
  return lastGood ? sourceLine(source, lastGood) : last;
}

/** Errors that give no line, each with what its line holds. */
const CAUSES: readonly (readonly [RegExp, (word: string) => string])[] = [
  [ERRORS.noCreatingMessage, () => 'create '],
  [ERRORS.inactive, (word) => `deactivate ${word}`],
  [ERRORS.shape, (word) => word],
  [ERRORS.frame, (word) => `subgraph ${word}`],
  [ERRORS.linkStyle, () => 'linkStyle'],
  [ERRORS.image, () => 'img:'],
];

function lineOfCause(message: string, source: string): number | undefined {
  for (const [form, holds] of CAUSES) {
    const [found, word = ''] = form.exec(message) ?? [];
    if (found === undefined) continue;
    const index = source.split('\n').findIndex((line) => line.includes(holds(word)));
    return index < 0 ? undefined : index + 1;
  }
  return undefined;
}

/** Some errors give no line but the words they are about. */
function lineOfQuoted(message: string, source: string): number | undefined {
  const either = new RegExp(`${ERRORS.quoted.source}|${ERRORS.date.source}$`, 'g');
  const words = [...message.matchAll(either)].map(([, a, b]) => a ?? b ?? '');
  const lines = source.split('\n');
  const found = words.map((word) => lines.findIndex((line) => line.includes(word.trim())));
  const index = found.find((i) => i >= 0);
  return index === undefined ? undefined : index + 1;
}

/** Where in the line the reading stopped, by the arrow under the text or by the column told. */
function nearOf(message: string, line: string): string | undefined {
  const column = ERRORS.column.exec(message)?.[1];
  if (column) return line.slice(Number(column) - 1).trim() || undefined;
  const [, shown = '', hyphens = ''] = ERRORS.arrow.exec(message) ?? [];
  const ahead = shown.slice(hyphens.length).trim();
  // The text shown has lost its line breaks: only so much of it as the line holds.
  for (let n = Math.min(MAX_NEAR, ahead.length); n > 0; n--) {
    if (line.includes(ahead.slice(0, n))) return ahead.slice(0, n).trim();
  }
  return undefined;
}
