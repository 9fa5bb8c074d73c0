import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { skrivBredvid } from '../../../../src/cli/bygge/bredvid.ts';
import { summeraTrad } from '../../../../src/cli/bygge/tradsumma.ts';
import { lasInTrad } from '../../../../src/webb/byggtrad/oppna.ts';
import { iTillfalligMapp } from '../../../fall/stod.ts';

describe('beside what was published', () => {
  it('lie the sums of its files, whose own sum is the one told, and the parts it is made with', async () => {
    await iTillfalligMapp(async (mapp) => {
      const ut = join(mapp, 'dist');
      mkdirSync(ut);
      writeFileSync(join(ut, 'index.html'), 'Hej');
      const rader: string[] = [];
      const trad = summeraTrad(await lasInTrad(ut));
      await skrivBredvid(ut, trad, (rad) => rader.push(rad));
      expect(rader).toEqual([`Summa: ${trad.summa} (1 filer)`]);
      const lista = readFileSync(`${ut}.sha256`);
      expect(createHash('sha256').update(lista).digest('hex')).toBe(trad.summa);
      expect(JSON.parse(readFileSync(`${ut}.cdx.json`, 'utf8'))).toMatchObject({
        metadata: { component: { hashes: [{ alg: 'SHA-256', content: trad.summa }] } },
      });
      expect(summeraTrad(await lasInTrad(ut))).toEqual(trad);
    });
  });

  it('lies nothing where nothing can be written, which is told in Swedish', async () => {
    await iTillfalligMapp(async (mapp) => {
      const ut = join(mapp, 'dist');
      mkdirSync(`${ut}.sha256`);
      const rader: string[] = [];
      await skrivBredvid(ut, { lista: '', summa: 'a', filer: 0 }, (rad) => rader.push(rad));
      expect(rader[1]).toMatch(/^Listorna dist\.sha256 och dist\.cdx\.json gick inte att skriva/);
      expect(existsSync(`${ut}.cdx.json`)).toBe(false);
    });
  });
});
