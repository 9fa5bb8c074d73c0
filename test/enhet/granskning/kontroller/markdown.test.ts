import { describe, expect, it } from 'vitest';
import { byt, koderMed, problemMed } from '../stod.ts';

const SAGT = 'betydelse: Den nämnd som leder kommunen.';
const med = (text: string) =>
  byt('ordlista/styrelse.mdx', SAGT, `betydelse: ${JSON.stringify(text)}`);

describe('Markdown in a field', () => {
  it.each([
    'Se **noga**.',
    'Se __noga__.',
    'Se *noga*.',
    'Se _noga_.',
    'Kör `granska`.',
    'Se [rollen](roll:styrelsen).',
    'Se [rollen] (roll:styrelsen).',
    'Se (rollen)[roll:styrelsen].',
    'Se ![kartan](../bilder/karta.png).',
    'Se <b>noga</b>.',
  ])('%j is told', async (text) => {
    expect(await koderMed(med(text))).toEqual(['FALT-MARKDOWN ordlista/styrelse.mdx:3:12']);
  });

  it.each([
    'Färre än 5 < 10 är 2 * 3 * 4 av filen_med_namn och 3*4*5.',
    'Ordet [sic] (2018) står så.',
    'En (parentes) och [klammer] var för sig, a_b_c.',
    'https://www.example.se/en_sida_med_namn',
  ])('%j is plain text', async (text) => {
    expect(await koderMed(med(text))).toEqual([]);
  });

  it('is told once a field, with what is seen', async () => {
    const [fel, ...fler] = await problemMed(med('**a** och [b](roll:styrelsen)'));
    expect(fler).toEqual([]);
    expect(fel?.text).toBe(
      'Fältet betydelse visas som ren text, utan länkar: ”[b](roll:styrelsen)” syns så som det står.',
    );
  });

  it('is left alone in the body and in frozen versions', async () => {
    expect(
      await koderMed(byt('kapitel/budget.mdx', 'Budgeten beslutas', '**Budgeten** beslutas')),
    ).toEqual([]);
    const iVersion = await koderMed(
      byt('versioner/2018-12-18.json', '"titel": "', '"titel": "**x** '),
    );
    expect(iVersion).toEqual([expect.stringMatching(/^VERSION-ANDRAD /)]);
  });
});
