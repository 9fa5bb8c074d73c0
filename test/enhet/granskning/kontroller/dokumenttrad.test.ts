import { describe, expect, it } from 'vitest';
import { byt, koderMed, problemMed } from '../stod.ts';

describe('the tree of documents', () => {
  it('reports each document beside the root', async () => {
    const alla = await problemMed(byt('styrdokument/plan.mdx', 'under: systemet\n', ''));
    expect(alla.map((ett) => [ett.kod, ett.fil])).toEqual([
      ['DOKUMENT-LOST', 'styrdokument/plan.mdx'],
    ]);
    expect(alla[0]?.text).toContain('"systemet"');
  });

  it('reports a tree without a root', async () => {
    const koder = await koderMed(
      byt('styrdokument/systemet.mdx', 'typ: system', 'typ: system\nunder: plan'),
    );
    expect(koder).toContain('DOKUMENT-ROT styrdokument/gammalt.mdx:1:1');
  });

  it('says nothing of the tree when the root cannot be read', async () => {
    const koder = await koderMed(byt('styrdokument/systemet.mdx', 'typ: system', 'typ: [system'));
    expect(koder).toEqual(['YAML-FEL styrdokument/systemet.mdx:3:6']);
  });

  it('says nothing when there are no documents at all', async () => {
    const koder = await koderMed({
      'styrdokument/systemet.mdx': null,
      'styrdokument/plan.mdx': null,
      'styrdokument/gammalt.mdx': null,
    });
    expect(koder.filter((kod) => kod.startsWith('DOKUMENT-ROT'))).toEqual([]);
  });
});
