import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bortaUrGit } from '../../../src/cli/granska/borttagna.ts';
import { BRA, iTillfalligMapp } from '../../fall/stod.ts';

it('tells of pages that a branch takes away, until their addresses lead on; nothing without git', async () => {
  await iTillfalligMapp((mapp) => {
    const rot = join(mapp, 'exempel');
    cpSync(BRA, rot, { recursive: true });
    const sagt = (lista: { fran: string; till: string }[] = []) =>
      bortaUrGit(rot, 'handbok.yaml', [], lista).filter(({ text }) =>
        text.includes('roll:styrelsen'),
      );
    expect(sagt()).toEqual([]);
    const git = (...ord: string[]) =>
      execFileSync('git', ['-C', mapp, '-c', 'user.name=A', '-c', 'user.email=a@b.se', ...ord]);
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'allt');
    git('checkout', '-qb', 'gren');
    rmSync(join(rot, 'roller/styrelsen.mdx'));
    git('commit', '-qam', 'utan');
    expect(sagt().map(({ kod }) => kod)).toEqual(['SIDA-BORTA']);
    expect(sagt([{ fran: 'roll:styrelsen', till: '/roller/' }])).toEqual([]);
    return Promise.resolve();
  });
});
