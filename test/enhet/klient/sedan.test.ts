import { describe, expect, it } from 'vitest';
import { hamtaSett, nya, settNu, spara, sparnamn } from '../../../src/klient/sedan.ts';
import { webblager } from '../../stod/webblager.ts';

const andring = (nyckel: string, dag: string) => ({ nyckel, dag });
const ALLA = [
  andring('roller/a', '2026-02-01'),
  andring('roller/b', '2026-02-01'),
  andring('roller/c', '2026-01-01'),
];

describe('what is new since the last visit', () => {
  it('is nothing right after it', () => {
    expect(nya(ALLA, settNu(ALLA))).toEqual([]);
    expect(nya([], settNu([]))).toEqual([]);
  });

  it('is what has a later day, and what came later the same day', () => {
    const sett = settNu(ALLA.slice(1));
    const sedan = [...ALLA, andring('roller/c', '2026-03-01')];
    expect(nya(sedan, sett).map(({ nyckel, dag }) => `${nyckel} ${dag}`)).toEqual([
      'roller/a 2026-02-01',
      'roller/c 2026-03-01',
    ]);
  });
});

describe('what the browser keeps', () => {
  it('is kept for each handbook by itself, and can be taken away', () => {
    const har = webblager();
    expect(spara(() => har, sparnamn('/mjolby/'), settNu(ALLA))).toBe(true);
    expect(hamtaSett(() => har, sparnamn('/mjolby/'))).toEqual({
      dag: '2026-02-01',
      nycklar: ['roller/a', 'roller/b'],
    });
    expect(hamtaSett(() => har, sparnamn('/mora/'))).toBeUndefined();
    spara(() => har, sparnamn('/mjolby/'), undefined);
    expect(hamtaSett(() => har, sparnamn('/mjolby/'))).toBeUndefined();
  });

  it.each(['', '{', 'null', '[]', '{"dag":1,"nycklar":[]}', '{"dag":"2026-01-01"}'])(
    'is nothing when it is %j',
    (text) => {
      const har = webblager();
      har.setItem('x', text);
      expect(hamtaSett(() => har, 'x')).toBeUndefined();
    },
  );

  it('is nothing where storage is shut off', () => {
    const avstangt = () => {
      throw new Error('SecurityError');
    };
    expect(hamtaSett(avstangt, 'x')).toBeUndefined();
    expect(spara(avstangt, 'x', settNu(ALLA))).toBe(false);
  });
});
