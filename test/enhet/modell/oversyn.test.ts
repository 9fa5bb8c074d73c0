import { describe, expect, it } from 'vitest';
import { floden, OVERSYNSFLODE, skrivFlode } from '../../../src/kalender/index.ts';
import { byggHandbok } from '../../../src/modell/handbok.ts';
import { oversyner, oversynerFor } from '../../../src/modell/oversyn.ts';
import type { Handbok } from '../../../src/modell/typer.ts';
import { litenHandbok, post } from '../../stod/liten-handbok.ts';

const OKANT = { organ: 'okänd', datum: 'okänd', paragraf: 'okänd', diarienummer: 'okänd' };
const dokument = (id: string, mer: object) =>
  post('styrdokument', id, {
    titel: `Dokument ${id}`,
    typ: 'plan',
    under: 'rot',
    sammanfattning: 'Ett dokument.',
    beslut: OKANT,
    dokumentansvarig: 'direktor',
    grund: 'okänd',
    ...mer,
  });

function bok(...mer: ReturnType<typeof post>[]): Handbok {
  const ra = litenHandbok();
  ra.handbok.dokumenttyper[0]!.oversynManader = 24;
  return byggHandbok({ ...ra, poster: [...ra.poster, ...mer] });
}

const rader = (alla: ReturnType<typeof oversyner>) =>
  alla.map(({ dokument: ett, dag, passerad }) => `${ett.id} ${dag} ${passerad}`);
const BESLUT = { ...OKANT, organ: 'fullmaktige', datum: '2015-05-31' };

describe('documents to review', () => {
  const liten = bok(
    dokument('tidigt', { beslut: BESLUT }),
    dokument('sagt', { revideras: '2020-06' }),
    dokument('upphavt', { revideras: '2016', upphavt: { organ: 'okänd', datum: '2017-01-01' } }),
    dokument('utan', {}),
    dokument('annans', { revideras: '2019-01-01', dokumentansvarig: 'okänd' }),
  );

  it('are those with a day, soonest first, as of the day that the handbook describes', () => {
    const egna = rader(oversyner(liten)).filter((rad) => /^(?:tid|sagt|upp|utan|ann)/.test(rad));
    expect(egna).toEqual([
      'tidigt 2017-05-31 true',
      'annans 2019-01-01 false',
      'sagt 2020-06-30 false',
    ]);
  });

  it('belong to the one who answers for them', () => {
    const egna = oversynerFor(liten, ['direktor']).map(({ dokument: ett }) => ett.id);
    expect(egna).toContain('sagt');
    expect(egna).not.toContain('annans');
    expect(oversynerFor(liten, ['fullmaktige'])).toEqual([]);
  });

  it('stand in a calendar of their own and in that of their owner, each once', () => {
    const alla = floden(liten);
    const text = (id: string) =>
      skrivFlode(
        liten,
        alla.find((ett) => ett.id === id)!,
        { handbok: 'liten', adress: undefined },
      );
    for (const id of [OVERSYNSFLODE, 'direktor']) {
      expect(text(id).split('UID:oversyn-sagt@liten.roda-traden')).toHaveLength(2);
      expect(text(id)).toContain('SUMMARY:Senast: se över Dokument sagt\r\n');
      expect(text(id)).toContain('DTSTART;VALUE=DATE:20200630\r\nDTEND;VALUE=DATE:20200701');
    }
    expect(text('alla')).not.toContain('oversyn-');
  });

  it('make no calendar where there are none', () => {
    const tom = byggHandbok({ ...litenHandbok(), poster: [] });
    expect(floden(tom).map(({ id }) => id)).not.toContain(OVERSYNSFLODE);
  });
});
