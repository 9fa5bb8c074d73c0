import { describe, expect, it } from 'vitest';
import { skapaOrdledare } from '../../../src/svenska/ordled.ts';

const KANDA = new Set(
  'mål styrning intern kontroll plan verksamhet kommun fullmäktige redovisning år arbete utskott anslag lag för slag ledning upp följning skola fråga lista period budget förslag medborgare hålla var'.split(
    ' ',
  ),
);
const dela = skapaOrdledare(KANDA);

describe('skapaOrdledare', () => {
  it.each([
    ['målstyrning', 'mål styrning'],
    ['internkontrollplan', 'intern kontroll plan'],
    ['verksamhetsplaner', 'verksamhets planer'],
    ['kommunfullmäktige', 'kommun fullmäktige'],
    ['årsredovisningen', 'års redovisningen'],
    ['arbetsutskottet', 'arbets utskottet'],
    ['frågelista', 'fråge lista'],
    ['budgetförslag', 'budget förslag'],
  ])('divides %s', (ord, led) => {
    expect(dela(ord).join(' ')).toBe(led);
  });

  it.each(['uppföljning', 'förslag', 'anslag', 'styrning', 'ansvar', 'innehålla', 'plan'])(
    'leaves %s whole',
    (ord) => {
      expect(dela(ord)).toEqual([]);
    },
  );

  it('believes in a long last part even when the first never stands alone', () => {
    expect(dela('mandatperiod')).toEqual(['mandat', 'period']);
    expect(dela('tilläggsanslag')).toEqual(['tilläggs', 'anslag']);
  });
});
