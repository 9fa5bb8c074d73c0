import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { falten } from '../../../src/schema/falten.ts';
import { arFaltnamn, svenskt } from '../../../src/schema/faltnamn.ts';
import { handbokSchema } from '../../../src/schema/handbok.ts';
import { SAMLINGAR } from '../../../src/schema/index.ts';
import { vik } from '../../../src/svenska/vikning.ts';

const ALLA = [handbokSchema, ...Object.values(SAMLINGAR).map(({ schema }) => schema)].flatMap(
  (schema) => falten(schema),
);

/** Field names as the example handbooks write them. */
function skrivna(): string[] {
  const filer = readdirSync('content', { recursive: true, encoding: 'utf8' });
  const uppgifter = filer.flatMap((fil) => {
    if (!/\.(?:mdx|yaml)$/.test(fil)) return [];
    const text = readFileSync(`content/${fil}`, 'utf8');
    return fil.endsWith('.mdx') ? (text.split('\n---')[0] ?? '') : text;
  });
  const namn = uppgifter.flatMap((text) =>
    [...text.matchAll(/(?:^ *(?:- )?|[{,] )([\p{L}]+)(?=:)/gmu)].map((traff) => traff[1] ?? ''),
  );
  return [...new Set(namn)].filter((ord) => /[åäö]/i.test(ord) && arFaltnamn(ord));
}

describe('the names of fields', () => {
  it('are found at every depth', () => {
    expect(ALLA.map(({ monster }) => monster)).toEqual(
      expect.arrayContaining([
        'beslut.organ',
        'beslutar[].lagrum',
        'nar[].manad',
        'figurer[].delar[].lank',
      ]),
    );
    expect(arFaltnamn('månad')).toBe(true);
    expect(arFaltnamn('manad')).toBe(true);
    expect(arFaltnamn('dagen')).toBe(false);
  });

  it.each(skrivna())('%s is called so in messages too', (namn) => {
    expect(svenskt(vik(namn))).toBe(namn);
  });

  it('are left as they are where they have no å, ä or ö', () => {
    expect(svenskt('titel')).toBe('titel');
    expect(svenskt('okäntfält')).toBe('okäntfält');
  });
});
