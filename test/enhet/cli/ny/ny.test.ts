import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { granskaAllt } from '../../../../src/diagram/granska.ts';
import { SAMLINGAR } from '../../../../src/schema/index.ts';
import { iTillfalligMapp } from '../../../fall/stod.ts';

const EN_KOMMUN = ['--kommun', 'Exempelköpings kommun'];
/** Not written by hand, and known only after an evaluation. */
const INTE_FRAN_BORJAN = ['versioner', 'utvardering'];

/** Runs the command as its user would, with these lines on its input. */
function ny(innehall: string, argument: string[], rader = '') {
  return new Promise<{ kod: number; ut: string; fel: string }>((klart) => {
    const barn = execFile(
      process.execPath,
      ['src/cli/ny.ts', ...argument],
      { env: { ...process.env, INNEHALL: innehall } },
      (_, ut, fel) => klart({ kod: barn.exitCode ?? -1, ut, fel }),
    );
    barn.stdin?.end(rader);
  });
}

describe.concurrent('npm run ny -- handbok', () => {
  it('writes a handbook of every collection without a single problem, each file commented', async () => {
    await iTillfalligMapp(async (mapp) => {
      const svar = await ny(mapp, ['handbok', 'exempel', ...EN_KOMMUN, '--forval']);
      expect(svar).toMatchObject({ kod: 0, fel: '' });
      expect(svar.ut).toMatch(/^Skapade .*exempel med \d+ filer\.\nInga fel\./);
      expect(svar.ut).toContain(`  INNEHALL=${mapp} HANDBOK=exempel npm run dev `);
      const rot = join(mapp, 'exempel');
      expect((await granskaAllt(rot)).problem).toEqual([]);
      const samlingar = Object.keys(SAMLINGAR).filter((ett) => !INTE_FRAN_BORJAN.includes(ett));
      expect(readdirSync(rot).sort()).toEqual(['handbok.yaml', ...samlingar].sort());
      for (const samling of samlingar) expect(kommentarer(join(rot, samling))).toBeGreaterThan(0);
      expect(kommentarer(rot)).toBeGreaterThan(20);
    });
  });

  it('reads its answers from a pipe', async () => {
    await iTillfalligMapp(async (mapp) => {
      const rader = 'Nystads kommun\nstyrmodell\n\nLedstjärnan\nkommunstyrelsen\n2026-01-20\n';
      expect(await ny(mapp, ['handbok', 'nystad'], rader)).toMatchObject({ kod: 0, fel: '' });
      const bok = readFileSync(join(mapp, 'nystad', 'handbok.yaml'), 'utf8');
      for (const rad of [
        'titel: "Ledstjärnan"',
        'slagBestämd: "styrmodellen"',
        'organ: kommunstyrelsen',
        'läge: "2026-01-20"',
        'valår: 2026',
      ])
        expect(bok).toContain(rad);
      expect((await granskaAllt(join(mapp, 'nystad'))).problem).toEqual([]);
    });
  });

  it('never overwrites: what has the name is left as it is', async () => {
    await iTillfalligMapp(async (mapp) => {
      mkdirSync(join(mapp, 'tom'));
      writeFileSync(join(mapp, 'fil'), 'min');
      for (const id of ['tom', 'fil']) {
        const { kod, fel } = await ny(mapp, ['handbok', id, ...EN_KOMMUN, '--forval']);
        expect(kod).toBe(1);
        expect(fel).toMatch(/finns redan\. Inget skrevs\./);
      }
      expect(readdirSync(mapp).sort()).toEqual(['fil', 'tom']);
      expect(readFileSync(join(mapp, 'fil'), 'utf8')).toBe('min');
    });
  });

  it('writes nothing when it cannot be done, and says what can', async () => {
    await iTillfalligMapp(async (mapp) => {
      const kommandon: [string[], number, RegExp][] = [
        [[], 2, /^Skriv vad du vill skapa: .*handbok\.$/m],
        [['handbk', 'x'], 2, /Menade du handbok\?/],
        [['handbok', 'Exempelköping'], 2, /Menade du exempelkoping\?/],
        [['handbok', 'tom'], 1, /^Det här fattas: kommunens namn/],
        [['handbok', 'x', '--kommum', 'X'], 2, /Menade du --kommun\?/],
      ];
      for (const [argument, kod, text] of kommandon) {
        const svar = await ny(mapp, argument);
        expect(svar).toMatchObject({ kod, ut: '' });
        expect(svar.fel).toMatch(text);
      }
      const utan = await ny(join(mapp, 'finns-inte'), ['handbok', 'x', ...EN_KOMMUN, '--forval']);
      expect(utan).toMatchObject({ kod: 1, fel: expect.stringContaining('finns inte') as string });
      expect(existsSync(join(mapp, 'x'))).toBe(false);
      expect(readdirSync(mapp)).toEqual([]);
    });
  });
});

/** How many lines of comment stand in the files right in a folder. */
function kommentarer(mapp: string): number {
  return readdirSync(mapp, { withFileTypes: true })
    .filter((post) => post.isFile())
    .flatMap((post) => readFileSync(join(mapp, post.name), 'utf8').match(/^\s*# ./gm) ?? []).length;
}
