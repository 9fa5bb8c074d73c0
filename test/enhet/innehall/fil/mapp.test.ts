import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { granskaHandbok } from '../../../../src/granskning/index.ts';
import { foreslaNamn } from '../../../../src/innehall/fil/filnamn.ts';
import { lasMapp } from '../../../../src/innehall/fil/mapp.ts';
import { BRA, iTillfalligMapp } from '../../../fall/stod.ts';

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
      bilder: [...mapp.bilder].sort(),
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
    ['kapitel/Budget.mdx', 'FIL-NAMN', 'kapitel/budget'],
    ['kapitel/å.mdx', 'FIL-NAMN', 'kapitel/a'],
    ['kapitel/a b.mdx', 'FIL-NAMN', 'kapitel/a-b'],
    ['kapitel/a_b.mdx', 'FIL-NAMN', 'kapitel/a-b'],
    ['kapitel/a--b.mdx', 'FIL-NAMN', 'kapitel/a-b'],
    ['kapitel/a.md', 'FIL-PLATS', 'kapitel/a'],
    ['kapitel/a.MDX', 'FIL-PLATS', 'kapitel/a'],
    ['kapitel/a.mdx.txt', 'FIL-PLATS', 'kapitel/a'],
    ['kapitel/a.b.mdx', 'FIL-NAMN', 'kapitel/a-b'],
  ])('reports %s and reads it under its right name', async (fil, kod, post) => {
    expect(await medFiler([fil])).toEqual({
      filer: [post],
      bilder: [],
      koder: [`${kod} x/${fil}`],
    });
  });

  it.each([
    ['kapitlen/a.mdx', 'FIL-PLATS x/kapitlen', 'kapitel/a'],
    ['årshjul/a.mdx', 'FIL-NAMN x/årshjul', 'arshjul/a'],
    ['Roller/a.mdx', 'FIL-NAMN x/Roller', 'roller/a'],
  ])('reports the folder of %s once, and reads on', async (fil, problem, post) => {
    expect(await medFiler([fil, fil.replace('a.mdx', 'b.mdx')])).toEqual({
      filer: [post, post.replace('/a', '/b')],
      bilder: [],
      koder: [problem],
    });
  });

  it.each([
    ['kapitel/-.mdx', 'FIL-NAMN'],
    ['kapitel/lasmig.txt', 'FIL-PLATS'],
    ['kapitel/mall.docx', 'FIL-PLATS'],
    ['versioner/a.mdx', 'FIL-PLATS'],
    ['a.mdx', 'FIL-PLATS'],
    ['constructor/a.mdx', 'FIL-PLATS'],
    ['bilder/lasmig.txt', 'FIL-PLATS'],
    ['kapitel/~$a.docx', 'FIL-SKRAP'],
    ['kapitel/a.mdx.bak', 'FIL-SKRAP'],
    ['kapitel/a.mdx~', 'FIL-SKRAP'],
    ['bilder/Thumbs.db', 'FIL-SKRAP'],
  ])('reports %s and does not read it', async (fil, kod) => {
    expect(await medFiler([fil])).toEqual({ filer: [], bilder: [], koder: [`${kod} x/${fil}`] });
  });

  it.each(['a (1)', 'a-kopia', 'a kopia 2', 'Kopia av a', 'a - Copy'])(
    'takes %s for a copy of a, wherever a lies',
    async (namn) => {
      expect(await medFiler([`kapitel/${namn}.mdx`, 'kapitel/under/a.mdx'])).toEqual({
        filer: ['kapitel/a'],
        bilder: [],
        koder: [`FIL-KOPIA x/kapitel/${namn}.mdx`],
      });
    },
  );

  it('takes a name like that of a copy for what it is when there is no other file', async () => {
    expect(await medFiler(['kapitel/a-kopia.mdx'])).toMatchObject({ filer: ['kapitel/a-kopia'] });
  });

  it('does not read a file under a name that another has', async () => {
    expect(await medFiler(['kapitel/A.mdx', 'kapitel/a.mdx'])).toEqual({
      filer: ['kapitel/a'],
      bilder: [],
      koder: ['FIL-NAMN x/kapitel/A.mdx'],
    });
  });

  it('knows a picture by its wrong name and its right one', async () => {
    expect(await medFiler(['bilder/Karta 1.JPG', 'bilder/plan.pdf'])).toEqual({
      filer: [],
      bilder: ['bilder/Karta 1.JPG', 'bilder/karta-1.jpg', 'bilder/plan.pdf'],
      koder: ['FIL-PLATS x/bilder/plan.pdf', 'FIL-NAMN x/bilder/Karta 1.JPG'],
    });
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

describe('a file that is too large', () => {
  it.each([
    [1_000_001, '1,1 MB'],
    [1_200_000, '1,2 MB'],
  ])('of %i bytes is told to be larger than the limit', async (byte, storlek) => {
    await iTillfalligMapp(async (rot) => {
      mkdirSync(path.join(rot, 'kapitel'));
      writeFileSync(path.join(rot, 'kapitel/stor.mdx'), 'a'.repeat(byte));
      const [fel] = lasMapp(rot, 'x').problem;
      expect(fel?.text).toBe(`Filen är ${storlek}. Gränsen är 1 MB.`);
      return Promise.resolve();
    });
  });
});
