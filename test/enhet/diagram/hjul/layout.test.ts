import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  laggUtHjul,
  LITEN,
  STOR,
  tillHjul,
  type Hjulmatt,
  type Hjulpost,
  type Hjullayout,
} from '../../../../src/diagram/hjul/index.ts';
import { RINGAR } from '../../../../src/schema/handbok.ts';
import { arsvy } from '../../../../src/modell/ar/arsvy.ts';
import { lasHandbokFran } from '../../../stod/las-handbok.ts';

const LANKAR = { sida: (adress: string) => adress, manad: (id: string) => `#${id}` };
const MATT: [string, Hjulmatt][] = [
  ['large', STOR],
  ['small', LITEN],
];
const BOCKER = {
  mjolby: await lasHandbokFran('mjolby'),
  mora: await lasHandbokFran('mora'),
};
const AREN = Object.entries(BOCKER).flatMap(([namn, bok]) => {
  return (['vanligt', 'mandatskifte'] as const).map(
    (slag) => [namn, slag, tillHjul(bok, arsvy(bok, slag), slag, LANKAR).poster] as const,
  );
});

describe.each(MATT)('the %s wheel', (_namn, matt) => {
  it.each(AREN)('%s, %s: nothing lies on top of anything else', (_bok, _slag, poster) => {
    const layout = laggUtHjul(poster, matt);
    expect(layout.platser).toHaveLength(poster.length);
    expect(krockar(layout, matt)).toEqual([]);
  });

  it('keeps any events apart', () => {
    fc.assert(
      fc.property(fc.array(godtycklig, { maxLength: 70 }), (poster) => {
        const layout = laggUtHjul(poster, matt);
        expect(layout.platser).toHaveLength(poster.length);
        expect(krockar(layout, matt)).toEqual([]);
        expect(utanforRingen(layout)).toEqual([]);
      }),
      { seed: 20181218, numRuns: 60 },
    );
  });

  it('keeps its size when the events are few', () => {
    expect(laggUtHjul([], matt).radier.hal).toBeGreaterThan(0);
    const [, , poster] = AREN.find(([namn]) => namn === 'mora')!;
    expect(laggUtHjul(poster.slice(0, 3), matt).radier.kant).toBeCloseTo(matt.minstaRadie, 5);
  });
});

describe('the wheels of both handbooks', () => {
  it.each(AREN)(
    '%s, %s: a link is at least 24 px where the large wheel is shown',
    (_bok, _slag, poster) => {
      const skala = 648 / (2 * (laggUtHjul(poster, STOR).radier.kant + 2));
      expect(STOR.marke * skala).toBeGreaterThanOrEqual(24);
    },
  );
});

const godtycklig: fc.Arbitrary<Hjulpost> = fc
  .record({
    nummer: fc.integer({ min: 1, max: 99 }),
    ring: fc.constantFrom(...RINGAR),
    beslut: fc.boolean(),
    fran: fc.integer({ min: 1, max: 12 }),
    langd: fc.constantFrom(0, 0, 0, 0, 1, 2, 5, 11),
    dag: fc.integer({ min: 0, max: 31 }),
  })
  .map(({ langd, ...post }) => ({
    ...post,
    till: post.fran + langd,
    id: 'id',
    namn: 'Namn',
    kort: 'Kort',
    adress: '/',
    aretEfter: false,
  }));

/** Pairs that come nearer than a marker's width: markers against markers, markers against arcs, arcs against arcs. */
function krockar({ platser }: Hjullayout, matt: Hjulmatt): string[] {
  const prickar = platser.flatMap((plats, nr) =>
    punkterna(plats).map((punkt) => ({ ...punkt, nr })),
  );
  const fel: string[] = [];
  for (const a of prickar) {
    for (const b of prickar) {
      if (a.nr < b.nr && Math.hypot(a.x - b.x, a.y - b.y) < matt.marke * 0.99)
        fel.push(`${a.nr}–${b.nr}`);
    }
  }
  return [...new Set(fel)];
}

/** The marker's middle, and points along the arc of a span: its thickness is the marker's. */
function punkterna({
  radie,
  vinkel,
  bage,
}: Hjullayout['platser'][number]): { x: number; y: number }[] {
  const vinklar = [vinkel];
  if (bage) for (let v = bage.fran; v <= bage.till; v += 2) vinklar.push(v);
  return vinklar.map((v) => ({
    x: radie * Math.sin((v * Math.PI) / 180),
    y: radie * Math.cos((v * Math.PI) / 180),
  }));
}

function utanforRingen({ platser, ringar }: Hjullayout): number[] {
  return platser.flatMap(({ post, radie }) => {
    const { fran, till } = ringar.find(({ ring }) => ring === post.ring)!;
    return radie > fran && radie < till ? [] : [radie];
  });
}
