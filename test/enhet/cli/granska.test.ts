import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kor } from '../../../src/cli/granska.ts';
import { BRA, byggFall, iTillfalligMapp } from '../../fall/stod.ts';

const INNEHALL = path.dirname(BRA);

describe('npm run granska', () => {
  it('prints and succeeds when there are no errors', async () => {
    expect(await kor([], { HANDBOK: 'bra', INNEHALL })).toEqual({
      ut: 'Inga fel. 29 filer, 87 ord.',
      kod: 0,
    });
  });

  it('fails on errors, not on warnings', async () => {
    await iTillfalligMapp(async (mapp) => {
      byggFall('organ', path.join(mapp, 'varning'));
      byggFall('cykel', path.join(mapp, 'fel'));
      expect((await kor([], { HANDBOK: 'varning', INNEHALL: mapp })).kod).toBe(0);
      expect((await kor([], { HANDBOK: 'fel', INNEHALL: mapp })).kod).toBe(1);
    });
  });

  it('checks several at once, and tells what is wrong with a file that they share once', async () => {
    await iTillfalligMapp(async (mapp) => {
      byggFall('organ', path.join(mapp, 'ett'));
      byggFall('cykel', path.join(mapp, 'tva'));
      const rad = '  - { namn: R, rutor: { ett: "–", tva: "–", tre: "–" } }';
      writeFileSync(path.join(mapp, 'jamforelse.yaml'), `begrepp:\n${rad}\n`);
      const { ut, kod } = await kor(['--json'], { HANDBOK: 'ett,tva', INNEHALL: mapp });
      const { problem } = JSON.parse(ut) as { problem: { fil: string; kod: string }[] };
      expect(kod).toBe(1);
      for (const bok of ['/ett/', '/tva/'])
        expect(problem.some(({ fil }) => fil.includes(bok))).toBe(true);
      expect(problem.filter((ett) => ett.kod === 'JAMFORELSE-HANDBOK')).toHaveLength(1);
    });
  });

  it('confirms and measures one handbook at a time', async () => {
    await iTillfalligMapp(async (mapp) => {
      for (const bok of ['ett', 'tva']) byggFall('organ', path.join(mapp, bok));
      const svar = await kor(['--lasbarhet'], { HANDBOK: 'ett,tva', INNEHALL: mapp });
      expect(svar).toEqual({
        ut: '--lasbarhet tar en handbok i taget. Välj en: HANDBOK=ett npm run granska -- --lasbarhet.',
        kod: 2,
      });
    });
  });

  it('lists the handbooks when the chosen one is not there', async () => {
    const { ut, kod } = await kor([], { HANDBOK: 'finns-inte', INNEHALL });
    expect(kod).toBe(1);
    expect(ut).toMatch(/finns-inte.*De som finns: bra\./);
  });

  it.each(['../bra', '/etc', '.', ''])('does not read %j', async (handbok) => {
    expect((await kor([], { HANDBOK: handbok, INNEHALL })).kod).toBe(1);
  });

  it('says what publishing says, and may wait while one writes', async () => {
    await iTillfalligMapp(async (mapp) => {
      byggFall('passager', path.join(mapp, 'bok'));
      const env = { HANDBOK: 'bok', INNEHALL: mapp };
      expect(await kor([], env)).toMatchObject({
        kod: 1,
        ut: expect.stringContaining('fel PASSAGE-OM') as string,
      });
      const utkast = { kod: 0, ut: expect.stringContaining('varning PASSAGE-OM') as string };
      expect(await kor(['--utkast'], env)).toMatchObject(utkast);
      const json = await kor(['--utkast', '--json'], env);
      expect(JSON.parse(json.ut)).toMatchObject({ fel: 0 });
    });
  });

  it('writes JSON', async () => {
    const { ut } = await kor(['--json'], { HANDBOK: 'bra', INNEHALL });
    expect(JSON.parse(ut)).toMatchObject({ fel: 0, problem: [] });
  });

  it('explains a code', async () => {
    const { ut, kod } = await kor(['--hjalp', 'roll-saknas'], {});
    expect(kod).toBe(0);
    expect(ut).toMatch(/^ROLL-SAKNAS \(fel\): Rollen finns inte\n/);
  });

  it('lists the codes, and refuses what it does not know', async () => {
    expect((await kor(['--hjalp'], {})).ut).toContain('LIX-HOG');
    expect((await kor(['--hjalp', 'x'], {})).kod).toBe(2);
    expect((await kor(['--jsn'], {})).kod).toBe(2);
  });
});
