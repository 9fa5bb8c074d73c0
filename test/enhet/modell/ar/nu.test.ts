import { describe, expect, it } from 'vitest';
import { kommandeTillfallen } from '../../../../src/modell/ar/arsdagar.ts';
import { arsantal, kalenderantal } from '../../../../src/modell/ar/arsantal.ts';
import { iManad, startmanader } from '../../../../src/modell/ar/nu.ts';
import { lasHandbokFran } from '../../../stod/las-handbok.ts';

const mjolby = await lasHandbokFran('mjolby');
const i = (ar: number, manad: number) =>
  iManad(mjolby, mjolby.arshjul, ar, manad).map(({ handelse }) => handelse.id);

describe('the months of the start page', () => {
  it('are those of the real year: in an election year omvärldsdialogen is in January after it', () => {
    expect(i(2026, 11)).not.toContain('omvarldsdialog');
    expect(i(2027, 1)).toContain('omvarldsdialog');
    expect(i(2027, 11)).toContain('omvarldsdialog');
    expect(i(2028, 1)).not.toContain('omvarldsdialog');
    expect(i(2026, 10)).toContain('nytt-fullmaktige');
    expect(i(2027, 10)).not.toContain('nytt-fullmaktige');
  });

  it('agree with the calendar feeds: every first day of an event stands in its month', () => {
    for (const { handelse, fran } of kommandeTillfallen(mjolby, mjolby.arshjul)) {
      const [ar = 0, manad = 0] = fran.split('-').map(Number);
      expect(i(ar, manad), `${handelse.id} ${fran}`).toContain(handelse.id);
    }
  });

  it('are twelve in every year of the feeds, each once, decisions first, five rows at most', () => {
    const manader = startmanader(mjolby);
    for (const ar of [2026, 2027, 2028, 2029, 2030])
      expect(manader.filter((manad) => manad.ar.includes(ar)).map(({ nummer }) => nummer)).toEqual([
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
      ]);
    for (const { rader, fler } of manader) {
      const beslut = rader.map(({ handelse }) => handelse.data.beslut);
      expect(beslut).toEqual([...beslut].sort((a, b) => Number(b) - Number(a)));
      expect(rader.length).toBeLessThanOrEqual(5);
      if (fler > 0) expect(rader).toHaveLength(5);
    }
  });

  it('say a deadline, but not what the heading says', () => {
    const rader = iManad(mjolby, mjolby.arshjul, 2027, 10);
    const rad = rader.find(({ handelse }) => handelse.id === 'delarsrapport-till-kf');
    expect(rad?.nar).toMatch(/oktober/);
    expect(rader.map(({ nar }) => nar)).not.toContain('oktober');
  });
});

describe('counts of the year', () => {
  it('say what they count', async () => {
    expect(arsantal(mjolby)).toBe('30 händelser ett vanligt år, 2 bara vid mandatskifte');
    expect(kalenderantal(mjolby)).toBe(
      'Handboken har 32 händelser. Av dem finns 27 i kalendern. De 5 som saknas står bara i årshjulet, eftersom källan inte anger månaden.',
    );
    expect(arsantal(await lasHandbokFran('mora'))).toBe(
      '52 händelser ett vanligt år, 4 bara vid mandatskifte',
    );
    expect(arsantal(await lasHandbokFran('motala'))).toBe(
      '21 händelser, 16 av dem bara ett visst år',
    );
  });
});
