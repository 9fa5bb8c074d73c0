import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { granskaHandbok, KODER, skrivText } from '../../src/granskning/index.ts';
import { BRA, granskaFall, TRASIGA } from './stod.ts';

const FALL = readdirSync(TRASIGA).sort();

describe('tiny handbooks', () => {
  it('finds nothing wrong in the one that uses everything', async () => {
    const resultat = await granskaHandbok(BRA, { visa: 'content/exempel' });
    expect(skrivText(resultat)).toBe('Inga fel. 29 filer, 87 ord.');
  });

  it('counts the files of each collection', async () => {
    const { antal } = await granskaHandbok(BRA);
    expect(antal.perSamling).toEqual({
      kapitel: 2,
      popular: 1,
      roller: 3,
      styrdokument: 3,
      malkedja: 2,
      mal: 2,
      arshjul: 8,
      processer: 1,
      ordlista: 2,
      utbildning: 1,
      scenarier: 1,
      utvardering: 1,
      versioner: 1,
    });
  });

  it.each(FALL)('reports exactly the problems of %s', async (namn) => {
    const resultat = await granskaFall(namn);
    const vantat = readFileSync(path.join(TRASIGA, namn, 'problem.txt'), 'utf8');
    expect(`${skrivText(resultat)}\n`).toBe(vantat);
  });

  it('has a case for every code', () => {
    const text = FALL.map((namn) => readFileSync(path.join(TRASIGA, namn, 'problem.txt'), 'utf8'));
    const utan = Object.keys(KODER).filter((kod) => !text.some((ett) => ett.includes(` ${kod}  `)));
    // No field and no link points into versioner yet.
    expect(utan).toEqual(['VERSION-SAKNAS']);
  });
});
