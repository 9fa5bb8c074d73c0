import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { granskaHandbok, type Lasminne } from '../../../src/granskning/index.ts';
import { BRA, iTillfalligMapp } from '../../fall/stod.ts';

describe('reading again', () => {
  it('gives what a first reading gives, and reads only the files that have changed', async () => {
    await iTillfalligMapp(async (mapp) => {
      const rot = path.join(mapp, 'bok');
      cpSync(BRA, rot, { recursive: true });
      const minne: Lasminne = new Map();
      const forst = await granskaHandbok(rot, { visa: 'x', minne });
      const fil = path.join(rot, 'kapitel/budget.mdx');
      writeFileSync(fil, `${readFileSync(fil, 'utf8')}\nEtt {fel}.\n`);
      const sedan = await granskaHandbok(rot, { visa: 'x', minne });
      expect(sedan).toEqual(await granskaHandbok(rot, { visa: 'x' }));
      expect(sedan.problem.map((ett) => ett.kod)).toEqual(['MDX-UTTRYCK']);
      const samma = sedan.poster.filter((post, nr) => post === forst.poster[nr]);
      expect(samma).toHaveLength(forst.poster.length - 1);
    });
  });
});
