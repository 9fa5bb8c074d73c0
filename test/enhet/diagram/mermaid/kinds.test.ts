import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { KINDS, kindOf, openingWord } from '../../../../src/diagram/mermaid/kinds.ts';
import { skapaRitare } from '../../../../src/diagram/mermaid/index.ts';

const GULD = path.join(import.meta.dirname, 'guld');

test('each kind that is allowed is kept by a drawing of its own', async () => {
  const ritare = await skapaRitare();
  const drawn = new Set<string>();
  for (const name of readdirSync(GULD).filter((file) => file.endsWith('.mmd')))
    drawn.add((await ritare.rita(readFileSync(path.join(GULD, name), 'utf8'), { id: 'a' })).slag);
  expect([...drawn].sort()).toEqual(KINDS.map(({ name }) => name).sort());
});

test.each([
  ['flowchart TD\n a --> b', 'flowchart'],
  ['graph TD; a-->b', 'graph'],
  ['---\ntitle: x\n---\n%%{init: {}}%%\n%% hej\n\n  gantt', 'gantt'],
  ['pie title x', 'pie'],
  ['%% bara en kommentar\n', ''],
  ['', ''],
])('%j opens with %j', (source, word) => expect(openingWord(source)).toBe(word));

test('a kind that Mermaid knows and we do not is refused, at its line', () => {
  const refused = () => kindOf('%% hej\nclassDiagram\n A <|-- B', () => 'classDiagram');
  expect(refused).toThrow(expect.objectContaining({ name: 'KindError', line: 2 }) as Error);
});

test('a word in the text that misleads Mermaid is named, at its line', () => {
  const misled = () => kindOf('flowchart TD\n a[C4Container]', () => 'c4');
  const what = { name: 'MisleadingWord', message: 'C4Container', line: 2 };
  expect(misled).toThrow(expect.objectContaining(what) as Error);
});
