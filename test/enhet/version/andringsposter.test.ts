import { describe, expect, it } from 'vitest';
import { andringsflode } from '../../../src/version/andringsflode.ts';
import { andringsposter } from '../../../src/version/andringsposter.ts';
import { datumPerSida, senastAndrade } from '../../../src/modell/andringar.ts';
import { byggHandbok } from '../../../src/modell/handbok.ts';
import type { Handbok } from '../../../src/modell/typer.ts';
import { andringsforslagSchema } from '../../../src/schema/andringsforslag.ts';
import { litenHandbok } from '../../stod/liten-handbok.ts';

const bok = byggHandbok(litenHandbok());
const HISTORIK = new Map([
  ['roller/direktor', '2026-01-01'],
  ['kapitel/om', '2026-02-01'],
  ['forslag/kapitel/om', '2026-03-01'],
]);

const medForslag = (datum: string): Handbok => ({
  ...bok,
  andringsforslag: {
    overlagt: false,
    sidor: [],
    data: andringsforslagSchema.parse({
      titel: 'Nytt',
      sammanfattning: 'Om.',
      skrivetAv: 'redaktören',
      till: 'fullmaktige',
      handling: 'okänd',
      datum,
      diarienummer: 'okänd',
      andringar: [{ titel: 'Om', sidor: ['kapitel/om'], motiv: 'Därför.' }],
    }),
  },
});

const rader = (poster: ReturnType<typeof andringsposter>) =>
  poster.map(({ dag, nyckel }) => `${dag} ${nyckel}`);

describe('what has changed', () => {
  it('is the newest first, with the proposal on the day that its files changed', () => {
    expect(rader(andringsposter(medForslag('okänd'), HISTORIK))).toEqual([
      '2026-03-01 forslag',
      '2026-02-01 kapitel/om',
      '2026-01-01 roller/direktor',
    ]);
  });

  it('has the proposal on its own day where that is known', () => {
    expect(rader(andringsposter(medForslag('2026-01-15'), HISTORIK))[1]).toBe('2026-01-15 forslag');
  });

  it('is nothing where git does not say', () => {
    expect(andringsposter(medForslag('okänd'), new Map())).toEqual([]);
  });

  it('does not take a file of a proposal for a change of the decided page', () => {
    const historik = datumPerSida('\x002026-05-01\n\nforslag/kapitel/a/om.mdx\n');
    expect([...historik]).toEqual([['forslag/kapitel/om', '2026-05-01']]);
    expect(senastAndrade(bok, historik, 9)).toEqual([]);
  });
});

describe('the feed of changes', () => {
  const flode = (historik: ReadonlyMap<string, string>) =>
    andringsflode(bok, historik, { handbok: 'liten', adress: (sida) => `https://x.se${sida}` });

  it('is as new as its newest post, and has days from what is known alone', () => {
    expect(flode(HISTORIK)).toMatchObject({
      dag: '2026-02-01',
      egen: 'https://x.se/andringar/flode.xml',
    });
    expect(flode(new Map())).toMatchObject({ dag: '2018-12-18', poster: [] });
  });

  it('has a new post when a page changes again, and the same one until then', () => {
    const ider = (dag: string) => flode(new Map([['kapitel/om', dag]])).poster.map(({ id }) => id);
    expect(ider('2026-02-01')).toEqual(ider('2026-02-01'));
    expect(ider('2026-02-01')).not.toEqual(ider('2026-02-02'));
  });
});
