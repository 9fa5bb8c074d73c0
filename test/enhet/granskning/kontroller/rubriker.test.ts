import { describe, expect, it } from 'vitest';
import { brod, koderMed, problemMed } from '../stod.ts';

const VID = 'kapitel/budget.mdx';

describe('headings', () => {
  it.each([
    '## A\n\nText.\n\n### B\n\nText.\n\n## C\n\nText.',
    '## A\n\n### B\n\n<Arshjul />',
    '## A\n\n| a |\n| - |\n| b |',
  ])('accepts %j', async (text) => {
    expect(await koderMed(brod(text))).toEqual([]);
  });

  it.each([
    ['# A\n\nText.', ['RUBRIK-NIVA 12:1']],
    ['A\n=\n\nText.', ['RUBRIK-STRECK 13:1']],
    ['## A\n\nB\n---\n\nText.', ['RUBRIK-STRECK 15:1']],
    ['### A\n\nText.', ['RUBRIK-HOPP 12:1']],
    ['## A\n\nText.\n\n#### B\n\nText.', ['RUBRIK-HOPP 16:1']],
    ['##\n\nText.', ['RUBRIK-TOM 12:1']],
    ['## A', ['AVSNITT-TOMT 12:1']],
    ['## A\n\n## B\n\nText.', ['AVSNITT-TOMT 12:1']],
    ['### A\n\nText.\n\n## B', ['RUBRIK-HOPP 12:1', 'AVSNITT-TOMT 16:1']],
  ])('reports %j', async (text, vantat) => {
    const koder = await koderMed(brod(text));
    expect(koder).toEqual(vantat.map((ett) => ett.replace(' ', ` ${VID}:`)));
  });

  it('gives the corrected line', async () => {
    const [fel] = await problemMed(brod('## A\n\nText.\n\n#### B\n\nText.'));
    expect(fel?.rattad).toBe('### B');
  });
});
