/** Texts made to hurt a reader of Markdown or YAML: each of a kind that some reader takes squared time for. */

const N = 20_000;

export const ELAKA_BRODER: [string, string][] = [
  ['emphasis', '_a*'.repeat(N)],
  ['brackets', '['.repeat(N)],
  ['links', '[a]('.repeat(N)],
  ['images', '![a]('.repeat(N)],
  ['references', '[a][b] '.repeat(N)],
  ['footnotes', '[^a]: x\n'.repeat(N)],
  ['tags', '<b>*'.repeat(N)],
  ['blocks of tags', '<X>\n\n'.repeat(N)],
  ['braces', '{'.repeat(N)],
  ['quotes', '>'.repeat(N)],
  ['nested lists', '- a\n  - b\n    - c\n'.repeat(5_000)],
  ['a deep list', Array.from({ length: 600 }, (_, nr) => `${' '.repeat(nr * 2)}- a`).join('\n')],
  ['a table', `a|b\n-|-\n${'x|y\n'.repeat(N)}`],
  ['lines', 'a\n'.repeat(N * 4)],
  ['backticks', '``a` '.repeat(N)],
  ['entities', '&amp;'.repeat(N)],
];

const BOMB =
  'a: &a [x]\n' + Array.from({ length: 30 }, (_, nr) => `b${nr}: &b${nr} [*a, *a, *a]\n`).join('');

/** All are refused. */
export const ELAK_YAML: [string, string][] = [
  ['brackets', '['.repeat(60_000)],
  ['braces', '{a: '.repeat(15_000)],
  ['dashes', '- '.repeat(30_000)],
  ['questions', '? '.repeat(30_000)],
  ['indents', Array.from({ length: 300 }, (_, nr) => `${' '.repeat(nr)}a:`).join('\n')],
  ['an alias bomb', BOMB],
  ['tags', '!a '.repeat(20_000)],
  ['quotes', '"'.repeat(60_000)],
  ['directives', '%a\n'.repeat(20_000)],
  ['documents', '---\n'.repeat(15_000)],
  ['size', 'a'.repeat(64_001)],
  ['quotes left open', "a: 'x\n".repeat(8000)],
  ['colons', 'a: b: c\n'.repeat(6000)],
  ['indents gone wrong', 'a: 1\n  b: 2\n'.repeat(4000)],
  ['tabs', 'a:\n\tb: 2\n'.repeat(4000)],
  ['number signs', 'a b #c: "\n'.repeat(5000)],
];
