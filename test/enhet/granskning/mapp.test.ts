import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { granskaHandbok } from '../../../src/granskning/index.ts';
import { foreslaNamn, lasMapp } from '../../../src/granskning/mapp.ts';
import { BRA, iTillfalligMapp } from '../../fall/stod.ts';

async function medFiler(filer: string[], lankar: Record<string, string> = {}) {
  return iTillfalligMapp(async (rot) => {
    for (const fil of filer) {
      mkdirSync(path.dirname(path.join(rot, fil)), { recursive: true });
      writeFileSync(path.join(rot, fil), '');
    }
    for (const [fran, till] of Object.entries(lankar)) symlinkSync(till, path.join(rot, fran));
    const mapp = lasMapp(rot, 'x');
    return {
      filer: mapp.filer.map((ett) => `${ett.samling}/${ett.id}`),
      bilder: [...mapp.bilder],
      koder: mapp.problem.map((ett) => `${ett.kod} ${ett.fil}`),
    };
  });
}

describe('the folder of a handbook', () => {
  it('gives files by collection, and images', async () => {
    expect(
      await medFiler([
        'handbok.yaml',
        'kapitel/a/b.mdx',
        'versioner/v1.json',
        'bilder/k.png',
        '.dold',
      ]),
    ).toEqual({
      filer: ['kapitel/b', 'versioner/v1'],
      bilder: ['bilder/k.png'],
      koder: [],
    });
  });

  it.each([
    ['kapitel/Budget.mdx', 'FIL-NAMN'],
    ['kapitel/å.mdx', 'FIL-NAMN'],
    ['kapitel/a b.mdx', 'FIL-NAMN'],
    ['kapitel/a_b.mdx', 'FIL-NAMN'],
    ['kapitel/a.md', 'FIL-PLATS'],
    ['kapitel/a.b.mdx', 'FIL-PLATS'],
    ['versioner/a.mdx', 'FIL-PLATS'],
    ['kapitlen/a.mdx', 'FIL-PLATS'],
    ['a.mdx', 'FIL-PLATS'],
    ['constructor/a.mdx', 'FIL-PLATS'],
  ])('reports %s', async (fil, kod) => {
    expect(await medFiler([fil])).toEqual({ filer: [], bilder: [], koder: [`${kod} x/${fil}`] });
  });

  it('follows no link to a file, a folder or nothing', async () => {
    const { filer, koder } = await medFiler(['kapitel/a.mdx'], {
      'kapitel/b.mdx': '/etc/hostname',
      roller: '/etc',
      'kapitel/c.mdx': 'finns-inte',
    });
    expect(filer).toEqual(['kapitel/a']);
    expect(koder).toEqual([
      'FIL-SYMLANK x/kapitel/b.mdx',
      'FIL-SYMLANK x/kapitel/c.mdx',
      'FIL-SYMLANK x/roller',
    ]);
  });

  it('does not read a handbook that is itself a link', async () => {
    await iTillfalligMapp(async (mapp) => {
      const lank = path.join(mapp, 'bok');
      symlinkSync(BRA, lank);
      const { problem, poster } = await granskaHandbok(lank, { visa: 'bok' });
      expect(problem.map((ett) => ett.kod)).toEqual(['FIL-SYMLANK']);
      expect(poster).toEqual([]);
    });
  });

  it.each([
    ['Kommunfullmäktige.mdx', 'kommunfullmaktige.mdx'],
    ['Mål och budget (2018).MDX', 'mal-och-budget-2018.mdx'],
    ['a_b', 'a-b'],
  ])('proposes a name for %s', (namn, bra) => {
    expect(foreslaNamn(namn)).toBe(bra);
  });
});
