import { describe, expect, it } from 'vitest';
import { brod, koderMed } from '../stod.ts';

const VID = 'MDX-IMPORT kapitel/budget.mdx:12:1';

describe('code pasted into a text', () => {
  it.each([
    'import a from "b"',
    "import a from 'b'",
    'import a, { b } from "c"',
    'import { a,\n  b } from "c"',
    'import * as a from "b"',
    'import type { A } from "b"',
    'import "b"',
    'import("b")',
    'import\ta from "b"',
    'import\u00A0a from "b"',
    'import\na from "b"',
    'export const a = 1',
    'export\nconst a = 1',
    'export default function a() {}',
    'export async function a() {}',
    'export { a }',
    'export * from "b"',
  ])('%j is told once', async (text) => {
    expect(await koderMed(brod(text))).toEqual([VID]);
  });

  it('is told with the separators that some take for line endings', async () => {
    expect(await koderMed(brod('export\u2028const a = 1'))).toContain(VID);
  });

  it('is told once for lines that follow each other, and in a text that cannot be parsed', async () => {
    expect(await koderMed(brod('import a from "b"\nimport c from "d"'))).toEqual([VID]);
    expect(await koderMed(brod('import a from "b"\n\n{'))).toContain(VID);
    expect(await koderMed(brod('Text\nexport const a = 1'))).toEqual([
      'MDX-IMPORT kapitel/budget.mdx:13:1',
    ]);
  });

  it.each([
    'Import av varor ökar, och export också.',
    'export av varor till Norge',
    'Varor för\nimport från Kina eller\nexport till Norge',
    'export (utförsel) och import (införsel)',
    'import "made in Sweden" är en märkning',
    'export class är ett ord',
    'import, export och transit',
    'importera inte varor från "Kina"',
    '```js\nimport a from "b"\nexport const c = {}\n```',
  ])('is not seen in %j', async (text) => {
    expect(await koderMed(brod(text))).toEqual([]);
  });
});
