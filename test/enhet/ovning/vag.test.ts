import { describe, expect, it } from 'vitest';
import { medModul, tomtFramsteg } from '../../../src/ovning/framsteg.ts';
import { lageFor, vaglage } from '../../../src/ovning/vag.ts';

const VAGEN = [
  { id: 'a', minuter: 5 },
  { id: 'b', minuter: 7 },
  { id: 'c', minuter: 9 },
];
const TOMT = tomtFramsteg();

describe('how far a reader has come', () => {
  it('is nowhere before they have begun: the first module is next', () => {
    expect(vaglage(TOMT, VAGEN)).toEqual({ klara: 0, antal: 3, kvar: 21, nasta: 'a' });
  });

  it('goes on with the module that was last read and not done', () => {
    const nu = [
      ['b', '2026-11-20'],
      ['a', '2026-11-19'],
    ].reduce((ett, [id = '', dag = '']) => medModul(ett, id, dag), TOMT);
    expect(vaglage(nu, VAGEN).nasta).toBe('b');
    expect(vaglage(medModul(nu, 'b', '2026-11-21', true), VAGEN)).toEqual({
      klara: 1,
      antal: 3,
      kvar: 14,
      nasta: 'a',
    });
    expect(lageFor(nu, 'a')).toBe('paborjad');
    expect(lageFor(nu, 'c')).toBe('ny');
  });

  it('keeps the order of the path among what was read on one day', () => {
    const nu = ['c', 'b'].reduce((ett, id) => medModul(ett, id, '2026-11-20'), TOMT);
    expect(vaglage(nu, VAGEN).nasta).toBe('b');
  });

  it('is at the end when all is done, whatever else has been done', () => {
    const nu = ['a', 'b', 'c', 'borttagen'].reduce(
      (ett, id) => medModul(ett, id, '2026-11-20', true),
      TOMT,
    );
    expect(vaglage(nu, VAGEN)).toEqual({ klara: 3, antal: 3, kvar: 0, nasta: undefined });
  });
});
