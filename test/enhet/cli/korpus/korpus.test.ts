import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lasForfattning } from '../../../../src/cli/korpus/forfattning.ts';
import { skrivKorpus } from '../../../../src/cli/korpus/handbok.ts';
import { oppnaKalla } from '../../../../src/cli/korpus/kalla.ts';
import { tillBrod } from '../../../../src/cli/korpus/text.ts';
import { valjForfattningar } from '../../../../src/cli/korpus/urval.ts';
import { granskaAllt } from '../../../../src/diagram/granska.ts';
import { iTillfalligMapp } from '../../../fall/stod.ts';

const LANG = 'Kommunen ska lämna uppgifter som behövs. '.repeat(12);
const forfattning = (beteckning: string, brod: string, mer = '') => `---
beteckning: ${beteckning}
rubrik: Lag (${beteckning}) om prov
departement: Finansdepartementet
utfardad_datum: 2017-06-22
${mer}andringsforfattningar:
  - beteckning: "2020:1"
    rubrik: "Lag: om ändring"
---

# Lag om prov
${brod}`;
const MED_KAPITEL = forfattning(
  '2017:725',
  `\n## 1 kap. Om [mål](https://selex.se/eli/sfs/2018/1)\n\n### 1 §\n\n${LANG}\n\n## 2 kap. Om medel\n\n### 1 §\n\nSe lagen ([2018:1](https://selex.se/eli/sfs/2018/1)).\n`,
);
const FILER: Record<string, string> = {
  '2017/sfs-2017-725.md': MED_KAPITEL,
  '2018/sfs-2018-1.md': forfattning('2018:1', `\n## 1 §\n\n${LANG}{x} <y>\n`),
  '2018/sfs-2018-2.md': forfattning('2018:2', `\n${LANG}\n`, 'utgar_datum: 2020-01-01\n'),
  '2018/sfs-2018-3.md': 'Ingen framsida.',
};

function skrivFiler(mapp: string): void {
  for (const [fil, text] of Object.entries(FILER)) {
    mkdirSync(dirname(join(mapp, fil)), { recursive: true });
    writeFileSync(join(mapp, fil), text);
  }
}

describe('a handbook of statutes', () => {
  it('has a chapter for each statute that applies and for each of its chapters, and nothing wrong', async () => {
    await iTillfalligMapp(async (mapp) => {
      skrivFiler(join(mapp, 'sfs'));
      const valda = await valjForfattningar(await oppnaKalla(join(mapp, 'sfs')), 10);
      expect(valda.map(({ beteckning }) => beteckning)).toEqual(['2017:725', '2018:1']);
      expect(await skrivKorpus(join(mapp, 'korpus'), valda)).toBe(4);
      const { problem } = await granskaAllt(join(mapp, 'korpus'));
      expect(problem.filter(({ niva }) => niva === 'fel')).toEqual([]);
      const andra = join(mapp, 'korpus/kapitel/sfs-2017-725/sfs-2017-725-kap-2-2.mdx');
      expect(readFileSync(andra, 'utf8')).toContain('Se lagen ([2018:1](kapitel:sfs-2018-1)).');
    });
  });

  it('takes no more chapters than are asked for, and the same from a git archive', async () => {
    await iTillfalligMapp(async (mapp) => {
      skrivFiler(join(mapp, 'sfs'));
      const git = (...argument: string[]) =>
        execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...argument], {
          cwd: join(mapp, 'sfs'),
        });
      git('init', '-q');
      git('add', '.');
      git('commit', '-qm', 'a');
      const kalla = await oppnaKalla(join(mapp, 'sfs/.git'));
      const valda = await valjForfattningar(kalla, 2);
      expect(valda.map(({ beteckning }) => beteckning)).toEqual(['2018:1']);
    });
  });

  it('is told of in Swedish when there are no statutes', async () => {
    await iTillfalligMapp(async (mapp) => {
      await expect(oppnaKalla(mapp)).rejects.toThrow(/finns inga författningar/);
    });
  });
});

describe('the text of a statute', () => {
  const brod = (text: string) => tillBrod(text, () => undefined);

  it('has its chapters, without those of the acts that changed it', () => {
    expect(
      lasForfattning(MED_KAPITEL)?.kapitel.map(({ nummer, rubrik }) => [nummer, rubrik]),
    ).toEqual([
      ['1', 'Om [mål](https://selex.se/eli/sfs/2018/1)'],
      ['2', 'Om medel'],
    ]);
  });

  it('has no chapter of a line that tells when a section came into force', () => {
    const text = forfattning(
      '2017:1',
      `\n## 1 kap. Ett\n\n${LANG}\n\n## 5 kap. 3 § andra stycket,\n`,
    );
    expect(lasForfattning(text)?.kapitel.map(({ rubrik }) => rubrik)).toEqual(['Ett']);
  });

  it.each([
    ['begins at level 2', '#### 1 §\n\nText', '## 1 §\n\nText'],
    [
      'puts a heading of headings above them',
      '## A\n\n## B\n\nx\n\n## C\n\ny',
      '## A\n\n### B\n\nx\n\n### C\n\ny',
    ],
    ['makes text of a heading with nothing below', '## A\n\nx\n\n## B', '## A\n\nx\n\nB'],
    ['makes text of lines of a list', '## Verket,\n\n## A\n\nx', 'Verket,\n\n## A\n\nx'],
    [
      'mends a heading that begins in a reference',
      '### /2008 av den 9 juli 5 §\n\nx',
      '## 5 §\n\nx',
    ],
    [
      'makes a table of rows with tabs between',
      'Stat\t\tDag\n\nNorge\t1977\n\nSå.',
      '| Stat | Dag |\n| --- | --- |\n| Norge | 1977 |\n\n\nSå.',
    ],
    ['keeps no links within the statute', 'Se [5 §](#kap1.5).', 'Se 5 §.'],
    ['escapes what MDX reads', 'a < b {c}', 'a \\< b \\{c\\}'],
  ])('%s', (_, text, vantat) => {
    expect(brod(text)).toBe(vantat);
  });
});
