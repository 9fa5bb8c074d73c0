import { describe, expect, test } from 'vitest';
import { sourceLine } from '../../../../src/diagram/mermaid/engine/source-lines.ts';
import { Diagramfel, skapaRitare } from '../../../../src/diagram/mermaid/index.ts';

const ritare = await skapaRitare();

async function felI(kalla: string): Promise<Diagramfel> {
  const fel = await ritare.rita(kalla, { id: 'a' }).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(fel).toBeInstanceOf(Diagramfel);
  return fel as Diagramfel;
}

test.each([
  ['flowchart TD\n  A --> B\n  B --> [fel\n', 3, /citattecken/],
  ['%% hej\n\nflowchart TD\n%% en kommentar\n  A --> B\n  B --> [fel\n', 6, /B --> \[fel/],
  ['---\ntitle: Hej\n---\nflowchart TD\n  A --> B\n  B --> [fel\n', 6, /B --> \[fel/],
  ['flowchart TD\n  A --> B\n  C[Öppen --> D\n', 3, /inte avslutat/],
  ['%%{init: {"look": "neo"}}%%\nflowchart TD\n  A --> B\n  B --> [fel\n', 4, /B --> \[fel/],
  ['flowchart TD\r\n  A --> B\r\n  B --> [fel\r\n', 3, /B --> \[fel/],
  ['sequenceDiagram\n  A->>B: hej\n  foo bar\n', 3, /foo bar/],
  ['stateDiagram-v2\n  [*] --> A\n  A -> -> B\n', 3, /stannar vid ”-> -> B”/],
  ['timeline\n title x\n : : :\n section\n', 3, /: : :/],
  ['pie\n  title Hej\n  "a" : 1\n  "b" ; 2\n', 4, /"b" ; 2/],
  ['gantt\n dateFormat YYYY-MM-DD\n section A\n Sak :a1, 2026-13-45, 3d\n', 4, /2026-13-45/],
  ['mindmap\n  a\n  b\n', 3, /bara finnas en rot/],
  ['flowchart TD\n  accTitle: x\n  accDescr {\n    y\n  }\n  A -->\n  B[', 7, /B\[/],
  ['---\ntitle: [\n---\nflowchart TD\nA-->B', 3, /---/],
])('%j is at line %i', async (kalla, rad, text) => {
  const fel = await felI(kalla);
  expect(fel.rad).toBe(rad);
  expect(fel.message).toMatch(text);
  expect(fel.message).toMatch(/^Mermaid kan inte läsa diagrammet/);
  expect(fel.mermaid).not.toBe('');
});

test('Mermaid’s own words are kept', async () => {
  const { mermaid } = await felI('flowchart TD\n  A --> B\n  B --> [fel\n');
  expect(mermaid).toMatch(/^Parse error on line 3:/);
});

test('unknown and empty diagrams', async () => {
  expect((await felI('flödesschema TD\n A-->B')).message).toMatch(/flowchart, sequenceDiagram/);
  expect((await felI('  \n')).message).toBe('Diagrammet är tomt.');
});

test('after a fault the next diagram is drawn as ever', async () => {
  const good = 'flowchart TD\n accTitle: x\n A --> B';
  const before = await (await skapaRitare()).rita(good, { id: 'a' });
  await felI('sequenceDiagram\n  A->>B: hej\n  foo bar\n');
  expect(await (await skapaRitare()).rita(good, { id: 'a' })).toEqual(before);
});

describe('varningar', () => {
  const varningar = async (kalla: string) => (await ritare.rita(kalla, { id: 'a' })).varningar;

  test('none for a good diagram', async () => {
    expect(await varningar('flowchart TD\n accTitle: Mål\n A["Mål"] --> B')).toEqual([]);
  });

  test('a character without a glyph', async () => {
    const [first] = await varningar('flowchart TD\n accTitle: x\n A["規 Mål"] --> B');
    expect(first).toEqual({
      text: 'Tecknet ”規” (U+898F) finns inte i handbokens typsnitt.',
      rad: 3,
    });
  });

  test('colours and settings of one’s own', async () => {
    const kalla =
      '%%{init: {"theme": "dark"}}%%\nflowchart TD\n accTitle: x\n A --> B\n style A fill:#ff0000';
    expect(await varningar(kalla)).toEqual([
      { rad: 1, text: expect.stringContaining('”theme”') as string },
      { rad: 5, text: expect.stringContaining('#ff0000') as string },
    ]);
  });

  test('a colour that is not written as a style', async () => {
    const kalla = 'sequenceDiagram\n A->>B: x\n rect rgb(0, 255, 0)\n B->>A: y\n end';
    expect(await varningar(kalla)).toEqual([
      { rad: 3, text: expect.stringContaining('rgb(0, 255, 0)') as string },
    ]);
  });
});

test('sourceLine is the same where nothing is taken out', () => {
  for (const line of [1, 2, 3]) expect(sourceLine('a\nb\nc', line)).toBe(line);
});
