import { describe, expect, it } from 'vitest';
import { lagrumslank, lagrumslista } from '../../../src/modell/lagrum.ts';
import { medLagrumslankar } from '../../../src/modell/lagrumslankar.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';

const bok = await lasHandbokFran('mjolby');

describe('the paragraphs that a handbook rests on', () => {
  it('are listed law by law in the law’s own order, each with its pages', () => {
    const former = lagrumslista(bok).map(({ form }) => form);
    expect(former.indexOf('KL 5:9')).toBeLessThan(former.indexOf('KL 5:11'));
    expect(new Set(former).size).toBe(former.length);
    const budget = lagrumslista(bok).find(({ form }) => form === 'KL 11:10')!;
    expect(budget.noder.map(({ id }) => id)).toContain('budgetbeslut');
    expect(budget.paragraf.krav).not.toBe('');
    expect(budget.adress).toBe('/lagrum/#kl-11-10');
  });

  it('are linked in whatever spelling they stand', () => {
    const lank = { text: 'KL 5:1', adress: '/lagrum/#kl-5-1' };
    for (const skrivet of ['KL 5:1', '5 kap. 1 § kommunallagen', 'KL 5 kap 1'])
      expect(lagrumslank(skrivet, bok)).toEqual(lank);
    expect(lagrumslank('Statuten 5', bok)).toBeUndefined();
  });

  it('are linked in the facts of a page too', () => {
    const uppgifter = [
      { etikett: 'Lagrum', varden: [{ text: 'KL 5:1' }] },
      { etikett: 'Lagen kräver', varden: [{ text: 'KL 11:10: Budgeten ska fastställas.' }] },
      { etikett: 'Slag', varden: [{ text: 'KL 5:1' }] },
    ];
    expect(medLagrumslankar(bok, uppgifter).map(({ varden }) => varden[0]?.adress)).toEqual([
      '/lagrum/#kl-5-1',
      '/lagrum/#kl-11-10',
      undefined,
    ]);
  });
});
