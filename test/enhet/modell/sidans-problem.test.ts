import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { granskaHandbok } from '../../../src/granskning/index.ts';
import {
  problemetsSida,
  problemIOrd,
  sidansProblem,
  somText,
} from '../../../src/modell/sidans-problem.ts';
import { BRA } from '../../fall/stod.ts';

const rot = mkdtempSync(path.join(tmpdir(), 'problem-'));
cpSync(BRA, rot, { recursive: true });
const andra = (fil: string, byt: (text: string) => string) =>
  writeFileSync(path.join(rot, fil), byt(readFileSync(path.join(rot, fil), 'utf8')));
andra('styrdokument/plan.mdx', (text) =>
  text.replace('skolan ska göra.', 'skolan ska göra. Två. Tre. Fyra.'),
);
andra('kapitel/grund/styrning.mdx', (text) => `${text}\nHär är [en död länk](roll:borta) nu.\n`);
writeFileSync(path.join(rot, 'bilagor/systemets-tal.pdf'), '%PDF-');
const resultat = await granskaHandbok(rot, { visa: 'content/exempel' });
afterAll(() => rmSync(rot, { recursive: true }));

describe('the problems of a page', () => {
  it('are those of its file, with the words to find them by', () => {
    expect(sidansProblem(resultat, '/kapitel/styrning/')).toMatchObject([
      {
        kod: 'ROLL-SAKNAS',
        skrivet: 'Här är [en död länk](roll:borta) nu.',
        spar: expect.arrayContaining(['Här är en död länk nu.', 'Det står i kommunallagen.']),
      },
    ]);
  });

  it('are found by their field where that stands before the text', () => {
    expect(sidansProblem(resultat, '/styrdokument/plan/')).toMatchObject([
      { kod: 'SAMMANFATTNING-LANG', falt: 'sammanfattning' },
    ]);
  });

  it('are those of the documents that it brings along', () => {
    const [fel, ...fler] = sidansProblem(resultat, '/styrdokument/gammalt/');
    expect(fel?.kod).toBe('BILAGA-TRASIG');
    expect(fler).toEqual([]);
    expect(problemetsSida(resultat, fel!)).toBe('/styrdokument/gammalt/');
  });

  it('are none on other pages', () => {
    expect(sidansProblem(resultat, '/roller/styrelsen/')).toEqual([]);
    expect(sidansProblem(resultat, '/')).toEqual([]);
    expect(problemIOrd(resultat.problem)).toBe('3 fel');
  });
});

it.each([
  ['## Mått och mål', 'Mått och mål'],
  ['- [Nämnden](term:namnd "ord") **följer** upp', 'Nämnden följer upp'],
  ['| Svar | 5 % |', 'Svar'],
  ['sammanfattning: "Två ord."', 'Två ord.'],
  ['sammanfattning: >-', ''],
  ['<Ruta titel="Kom ihåg">Målen kommer först.</Ruta>', 'Målen kommer först.'],
])('%s is read as %s', (rad, text) => {
  expect(somText(rad)).toBe(text);
});
