import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { faltrader, type Faltrad } from '../../../src/schema/faltrader.ts';
import { svenskt } from '../../../src/schema/faltnamn.ts';
import { vik } from '../../../src/svenska/vikning.ts';
import { falten, FALTSIDOR } from '../../../src/modell/faltsidor.ts';
import { SAMLINGAR } from '../../../src/schema/index.ts';

const alla = FALTSIDOR.flatMap((sida) =>
  plattade(falten(sida)).map((rad) => ({ ...rad, var: `${sida.id}: ${rad.vag}` })),
);

describe('the reference of fields', () => {
  it('has a page for handbok.yaml, its largest fields, the shared files and every collection', () => {
    const ider = FALTSIDOR.map((sida) => sida.id);
    const egna = ['andringsforslag', 'handbok', 'figurer', 'jamforelse', 'lagar', 'tillganglighet'];
    expect(ider.sort()).toEqual([...egna, ...Object.keys(SAMLINGAR)].sort());
  });

  it('tells of every field what it is and what it is for', () => {
    expect(alla.length).toBeGreaterThan(250);
    expect(alla.filter((rad) => !rad.beskrivning).map((rad) => rad.var)).toEqual([]);
    expect(alla.filter((rad) => !/[.?!…]$/.test(rad.beskrivning ?? '')).map((r) => r.var)).toEqual(
      [],
    );
  });

  it('tells every kind of value in Swedish', () => {
    const slag = new Set(alla.map((rad) => rad.typ.replaceAll(/[\d–]+/g, '#')));
    expect([...slag].sort()).toEqual([
      'datum',
      'datum eller okänd',
      'ett av orden',
      'fält',
      'heltal',
      'heltal, #',
      'heltal, minst #',
      'id',
      'id eller okänd',
      'lagrum',
      'lista av fält',
      'lista av fält, minst #',
      'lista av id',
      'lista av id, minst #',
      'lista av lagrum',
      'lista av samling/id',
      'lista av samling/id, minst #',
      'lista av text',
      'lista av text, minst #',
      'tal',
      'text',
      'text eller lista av text',
      'text eller okänd',
      'tid',
      'true eller false',
    ]);
  });

  it('gives each field a place of its own', () => {
    for (const sida of FALTSIDOR) {
      const vagar = plattade(falten(sida)).map((rad) => rad.vag);
      expect(new Set(vagar).size).toBe(vagar.length);
    }
  });

  it('reads names, limits, words, defaults and what is required from the schema', () => {
    const schema = z.strictObject({
      niva: z.int().min(1).max(6).describe('Nivån.'),
      sida: z.enum(['vänster', 'höger']).default('höger').describe('Sidan.'),
      kallor: z
        .array(z.string().meta({ title: 'id' }))
        .min(2)
        .describe('Källor.'),
      galler: z.strictObject({ fran: z.string().optional() }).optional(),
      // Made ready before it is read, as dates are: JSON Schema takes it for optional.
      dag: z.preprocess((varde) => varde, z.string()),
    });
    expect(faltrader(schema, { 'kallor[]': 'kallor' })).toEqual([
      rad({ namn: 'nivå', utanPrickar: 'niva', typ: 'heltal, 1–6', beskrivning: 'Nivån.' }),
      rad({
        namn: 'sida',
        typ: 'ett av orden',
        val: ['vänster', 'höger'],
        standard: 'höger',
        kravs: false,
        beskrivning: 'Sidan.',
      }),
      rad({
        namn: 'källor',
        utanPrickar: 'kallor',
        typ: 'lista av id, minst 2',
        pekar: 'kallor',
        beskrivning: 'Källor.',
      }),
      rad({
        namn: 'gäller',
        utanPrickar: 'galler',
        typ: 'fält',
        kravs: false,
        under: [
          rad({ namn: 'från', utanPrickar: 'fran', vag: 'gäller.från', typ: 'text', kravs: false }),
        ],
      }),
      rad({ namn: 'dag', typ: 'text' }),
    ]);
  });

  it('spells the names as the handbooks do', () => {
    const skrivna = new Set(['mjolby', 'mora'].flatMap(nycklarI));
    const kanda = new Set(alla.map((rad) => vik(rad.namn)));
    const fel = [...skrivna].filter(
      (ord) => /[åäö]/i.test(ord) && kanda.has(vik(ord)) && svenskt(vik(ord)) !== ord,
    );
    expect(skrivna.size).toBeGreaterThan(80);
    expect(fel).toEqual([]);
  });
});

function rad(ett: Partial<Faltrad> & { namn: string; typ: string }): Faltrad {
  return {
    utanPrickar: undefined,
    vag: ett.namn,
    pekar: undefined,
    kravs: true,
    beskrivning: undefined,
    val: [],
    standard: undefined,
    under: [],
    ...ett,
  };
}

function plattade(rader: Faltrad[]): Faltrad[] {
  return rader.flatMap((ett) => [ett, ...plattade(ett.under)]);
}

/** The words before a colon in the front matter of a handbook. */
function nycklarI(namn: string): string[] {
  const mapp = join('content', namn);
  return (readdirSync(mapp, { recursive: true }) as string[])
    .filter((fil) => /\.(mdx|yaml)$/.test(fil))
    .flatMap((fil) => {
      const text = readFileSync(join(mapp, fil), 'utf8');
      const uppgifter = fil.endsWith('.yaml') ? text : (text.split(/^---$/m)[1] ?? '');
      return [...uppgifter.matchAll(/(?:^|[{,-])\s*([a-zåäö][\p{L}]*):(?=\s)/gmu)].map(
        (traff) => traff[1] ?? '',
      );
    });
}
