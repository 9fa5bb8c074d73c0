import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lasLagar } from '../../../src/granskning/lagar.ts';
import { tolkaLagrum } from '../../../src/lagrum/tolka.ts';
import { lagrumsform } from '../../../src/lagrum/lagrum.ts';
import { lagnamn, paragrafnyckel } from '../../../src/schema/lagar.ts';
import { iTillfalligMapp } from '../../fall/stod.ts';

const { fil, lagar, problem } = lasLagar('content/mjolby', 'content/mjolby');

describe('the file of laws', () => {
  it('fits its schema, and has the law most cited', () => {
    expect(fil).toBe('content/lagar.yaml');
    expect(problem).toEqual([]);
    expect(lagar.map(({ kort }) => kort)).toContain('KL');
  });

  it('has each paragraph once, in the order of the law, and in a form that is read', () => {
    for (const lag of lagar) {
      const nycklar = lag.paragrafer.map(({ paragraf }) => paragrafnyckel(lag, paragraf));
      expect(new Set(nycklar).size).toBe(nycklar.length);
      for (const nyckel of nycklar)
        expect(lagrumsform(tolkaLagrum(nyckel, lagnamn(lagar))!)).toBe(nyckel);
    }
  });

  it('says each demand in one or two plain sentences', () => {
    for (const { kort, paragrafer } of lagar)
      for (const { paragraf, krav } of paragrafer) {
        expect(krav, `${kort} ${paragraf}`).toMatch(/^[A-ZÅÄÖ].*\.$/);
        expect(krav.split(/\s+/).length, `${kort} ${paragraf}`).toBeLessThanOrEqual(40);
      }
  });

  it('is the project’s own where a handbook brings none, and the handbook’s where it does', async () => {
    await iTillfalligMapp(async (mapp) => {
      const rot = path.join(mapp, 'innehall', 'boken');
      mkdirSync(rot, { recursive: true });
      expect(lasLagar(rot, 'innehall/boken').lagar.length).toBe(lagar.length);
      writeFileSync(path.join(rot, '..', 'lagar.yaml'), 'lagar:\n  - kort: KL\n');
      const egen = lasLagar(rot, 'innehall/boken');
      expect(egen.fil).toBe('innehall/lagar.yaml');
      expect(egen.lagar).toEqual([]);
      expect(egen.problem.length).toBeGreaterThan(0);
      expect(egen.problem.every((ett) => ett.fil === 'innehall/lagar.yaml')).toBe(true);
    });
    expect(existsSync('content/lagar.yaml')).toBe(true);
  });
});
