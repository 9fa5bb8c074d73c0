import { describe, expect, it } from 'vitest';
import { byt, koderMed } from '../stod.ts';

const ORD = '---\nterm: Styrelse\nbetydelse: En annan betydelse.\n---\n';

describe('twins', () => {
  it('reports one id in two folders', async () => {
    const koder = await koderMed({
      'ordlista/andra/styrelse.mdx': ORD.replace('Styrelse', 'ledning'),
    });
    expect(koder).toEqual(['ID-DUBBEL ordlista/styrelse.mdx:1:1']);
  });

  it('reports one name twice, whatever its case', async () => {
    expect(await koderMed({ 'ordlista/styrelsen.mdx': ORD })).toEqual([
      'NAMN-DUBBEL ordlista/styrelsen.mdx:2:7',
    ]);
  });

  it('allows one name in two collections', async () => {
    expect(await koderMed({ 'ordlista/budget.mdx': ORD.replace('Styrelse', 'Budgeten') })).toEqual(
      [],
    );
  });

  it('reports two siblings with one place', async () => {
    const kapitel =
      '---\ntitel: Mer\ndel: grund\nunder: styrning\nordning: 1\nsammanfattning: Mer.\nsynlighet: intern\n---\n\nMer.\n';
    expect(await koderMed({ 'kapitel/mer.mdx': kapitel })).toEqual([
      'ORDNING-DUBBEL kapitel/mer.mdx:5:10',
    ]);
  });

  it('reports one id twice in a list of handbok.yaml', async () => {
    const koder = await koderMed(byt('handbok.yaml', '  - { id: tjanst,', '  - { id: politik,'));
    expect(koder).toContain('ID-DUBBEL handbok.yaml:20:11');
  });
});
