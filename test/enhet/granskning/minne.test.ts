import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  granskaHandbok,
  hamtaLasminne,
  lasminnesmarke,
  sparaLasminne,
  type Lasminne,
} from '../../../src/granskning/index.ts';
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

  it('gives the same from a file, forgets what is gone, and begins anew when the file is not whole', async () => {
    await iTillfalligMapp(async (mapp) => {
      const rot = path.join(mapp, 'bok');
      const fil = path.join(mapp, 'forrad', 'lasta.bin');
      cpSync(BRA, rot, { recursive: true });
      const minne = hamtaLasminne(fil);
      expect(minne.size).toBe(0);
      const forst = await granskaHandbok(rot, { visa: 'x', minne });
      sparaLasminne(fil, minne);
      const hamtat = hamtaLasminne(fil);
      expect(lasminnesmarke(hamtat)).toBe(lasminnesmarke(minne));
      rmSync(path.join(rot, 'processer'), { recursive: true });
      const sedan = await granskaHandbok(rot, { visa: 'x', minne: hamtat });
      expect(sedan).toEqual(await granskaHandbok(rot, { visa: 'x' }));
      expect(hamtat.size).toBeLessThan(minne.size);
      expect(forst.poster.length).toBe(minne.size);
      writeFileSync(fil, readFileSync(fil).subarray(0, 1000));
      expect(hamtaLasminne(fil).size).toBe(0);
    });
  });
});
