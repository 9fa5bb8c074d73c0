import { describe, expect, it } from 'vitest';
import { typerI } from '../../../../src/granskning/kontroller/dokumenttyp.ts';
import { byt, koderMed } from '../stod.ts';

const ORD = [
  { ord: 'policy', typ: 'policy' },
  { ord: 'plan', typ: 'plan' },
  { ord: 'handlingsplan', typ: 'handlingsplan' },
  { ord: 'riktlinjer', typ: 'riktlinje' },
];

describe('the kinds that a title names', () => {
  it.each([
    ['policy för möten', ['policy']],
    ['kostpolicy', ['policy']],
    ['handlingsplan mot våld', ['handlingsplan']],
    ['policyarbete', []],
    ['skolplan', []],
    ['riktlinjer för policy', ['riktlinje', 'policy']],
    ['ledningssystemet', []],
  ])('%s', (titel, typer) => {
    expect(typerI(titel, ORD).map((ett) => ett.typ)).toEqual(typer);
  });
});

describe('title and kind', () => {
  it('reports a title of another kind', async () => {
    const koder = await koderMed(
      byt('styrdokument/plan.mdx', 'Plan för skolan', 'Policy för skolan'),
    );
    expect(koder).toEqual(['DOKUMENT-TYP styrdokument/plan.mdx:3:6']);
  });

  it('accepts a title that also names its own kind', async () => {
    const koder = await koderMed(
      byt('styrdokument/plan.mdx', 'Plan för skolan', 'Policy och plan för skolan'),
    );
    expect(koder).toEqual([]);
  });
});
