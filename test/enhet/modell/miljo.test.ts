import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forradsmapp, handbocker, lasMiljo, saknadHandbok } from '../../../src/modell/miljo.ts';
import { iTillfalligMapp } from '../../fall/stod.ts';

describe('miljön', () => {
  it('har Mjölby som handbok och roten som bas när inget sägs', () => {
    expect(lasMiljo({})).toMatchObject({ handbok: 'mjolby', bas: '/', plats: undefined });
  });

  it.each([
    ['mora', '/mora/'],
    ['/mora', '/mora/'],
    ['/a/b/', '/a/b/'],
    ['/', '/'],
    ['', '/'],
  ])('skriver basen %j som %j', (BASE, bas) => {
    expect(lasMiljo({ BASE }).bas).toBe(bas);
  });

  it('känner handböckerna och säger vilka som finns', () => {
    expect(handbocker('content')).toEqual(['mjolby', 'mora']);
    expect(handbocker('finns-inte')).toEqual([]);
    expect(saknadHandbok(lasMiljo({ HANDBOK: 'mora' }))).toBeUndefined();
    expect(saknadHandbok(lasMiljo({ HANDBOK: 'mra' }))).toContain('mjolby, mora');
  });

  it('läser en mapp med filer, och säger vad som fattas i en tom', async () => {
    await iTillfalligMapp(async (mapp) => {
      mkdirSync(join(mapp, 'tom'));
      mkdirSync(join(mapp, 'ny'));
      writeFileSync(join(mapp, 'ny', 'handbok.yml'), '');
      const saknad = (HANDBOK: string) => saknadHandbok(lasMiljo({ HANDBOK, INNEHALL: mapp }));
      expect(saknad('ny')).toBeUndefined();
      expect(saknad('tom')).toMatch(/tom är tom\. En handbok börjar med filen handbok\.yaml/);
      expect(saknad('borta')).toMatch(/^Handboken "borta" finns inte/);
      await Promise.resolve();
    });
  });

  it('har ett förråd för varje handbok och plats', () => {
    const mappar = [
      {},
      { HANDBOK: 'mora' },
      { INNEHALL: '/tmp/a' },
      { INNEHALL: '/tmp/b' },
      { INNEHALL: '/tmp/a', HANDBOK: 'mora' },
    ].map((miljo) => forradsmapp(lasMiljo(miljo)));
    expect(new Set(mappar).size).toBe(mappar.length);
  });
});
