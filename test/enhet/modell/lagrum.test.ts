import { describe, expect, it } from 'vitest';
import { lagrumslank, lagrumslankarI, lagrumslista } from '../../../src/modell/lagrum.ts';
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

  it('are those that a running text cites, too, with the text’s page', () => {
    const delegera = lagrumslista(bok).find(({ form }) => form === 'KL 6:38')!;
    expect(delegera.noder.map(({ id }) => id)).toContain('vad-och-hur');
    const text = 'Se KL 6:37–38 och 12:99.';
    expect(lagrumslankarI(text, bok)).toEqual([{ start: 3, slut: 13, adress: '/lagrum/#kl-6-37' }]);
  });

  it('say so when the demand is younger than the day that the handbook shows', () => {
    const krav = [{ etikett: 'Lagen kräver', varden: [{ text: 'KL 11:16: Rapporten lämnas.' }] }];
    expect(medLagrumslankar(bok, krav)[0]?.varden[0]?.text).toBe(
      'KL 11:16: Rapporten lämnas. KL 11:16 gäller i den lydelsen från 1 januari 2019.',
    );
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
