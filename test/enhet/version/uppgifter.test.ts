import { describe, expect, it } from 'vitest';
import { namnenI } from '../../../src/components/version/namn.ts';
import { frystaUppgifter } from '../../../src/components/version/uppgifter.ts';
import { byggHandbok } from '../../../src/modell/handbok.ts';
import type { Version } from '../../../src/modell/typer.ts';
import { frystVersion, historikFor } from '../../../src/version/index.ts';
import { litenHandbok, post } from '../../stod/liten-handbok.ts';

const BESLUT = {
  organ: 'fullmaktige',
  datum: '2018-12-18',
  paragraf: '§ 1',
  diarienummer: '2018:1',
};

/** The tiny handbook with a version of itself, before something was changed. */
function frysbok(andra: (ra: ReturnType<typeof litenHandbok>) => void = () => {}) {
  const data = frystVersion(byggHandbok(litenHandbok()), {
    titel: 'Då',
    beslut: BESLUT,
    fore: undefined,
  });
  const ra = litenHandbok();
  andra(ra);
  ra.poster.push({ ...post('versioner', '2018-12-18', data), data } as (typeof ra.poster)[number]);
  const bok = byggHandbok(ra);
  return { bok, version: bok.versioner[0] as Version };
}

describe('the facts of a frozen page', () => {
  it('are told with labels and names, lists entry by entry', () => {
    const { version } = frysbok();
    const roll = version.data.poster.find(
      ({ samling, id }) => samling === 'roller' && id === 'fullmaktige',
    )!;
    expect(frystaUppgifter(roll, namnenI(version))).toEqual([
      { etikett: 'Kortnamn', varden: ['KF'] },
      { etikett: 'Slag', varden: ['organ'] },
      {
        etikett: 'Beslutar',
        varden: ['Ärende: skattesats. Vad: Bestämmer skatten. Händelse: budget.'],
      },
    ]);
    const handelse = version.data.poster.find(({ id }) => id === 'prognos')!;
    expect(frystaUppgifter(handelse, namnenI(version))).toContainEqual({
      etikett: 'Tid',
      varden: ['sista april och augusti'],
    });
  });
});

describe('the history of a page', () => {
  const lagen = (
    bok: ReturnType<typeof frysbok>['bok'],
    samling: 'roller' | 'kapitel',
    id: string,
  ) => historikFor(bok, bok.hitta(samling, id)!).map(({ lage }) => lage);

  it('tells whether the text and the facts are the same', () => {
    const { bok } = frysbok((ra) => {
      ra.poster = ra.poster.map((ett) => {
        if (ett.id === 'mal' && ett.samling === 'kapitel')
          return post(
            'kapitel',
            'mal',
            { titel: 'mal', del: 'tva', ordning: 1, sammanfattning: 'S.' },
            'En annan text.',
          );
        if (ett.id === 'direktor')
          return post('roller', 'direktor', {
            namn: 'direktör',
            slag: 'chef',
            sammanfattning: 'Leder allt.',
          });
        return ett;
      });
      ra.poster.push(post('roller', 'ny', { namn: 'ny', slag: 'chef', sammanfattning: 'Ny.' }));
    });
    expect(lagen(bok, 'kapitel', 'mal')).toEqual(['text']);
    expect(lagen(bok, 'roller', 'direktor')).toEqual(['uppgifter']);
    expect(lagen(bok, 'roller', 'fullmaktige')).toEqual(['samma']);
    expect(lagen(bok, 'roller', 'ny')).toEqual(['saknas']);
  });

  it('is not shown where the handbook says so', () => {
    const { bok } = frysbok((ra) => (ra.handbok = { ...ra.handbok, historik: 'dold' }));
    expect(lagen(bok, 'roller', 'fullmaktige')).toEqual([]);
  });
});
