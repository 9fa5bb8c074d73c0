import { describe, expect, it } from 'vitest';
import { lasInne } from '../../../src/granskning/index.ts';
import { oforklarade, ordforrad } from '../../../src/lasbarhet/oforklarade.ts';

const FORRAD = ordforrad(
  [
    { id: 'namnd', namn: 'nämnd', former: ['nämnd', 'nämnden', 'nämnder', 'nämnderna'] },
    {
      id: 'gemensam-namnd',
      namn: 'gemensam nämnd',
      former: ['gemensam nämnd', 'gemensamma nämnder'],
    },
    { id: 'mal-och-budget', namn: 'mål och budget', former: ['mål och budget', 'mål- och budget'] },
    { id: 'fullmaktige', namn: 'kommunfullmäktige', former: ['fullmäktige'], forkortning: 'KF' },
    { id: 'driftram', namn: 'driftram', former: ['driftramar', 'ekonomisk ram'] },
    { id: 'fortroendevald', namn: 'förtroendevald', former: ['förtroendevalda', 'politiker'] },
  ],
  [
    { slag: 'roll', id: 'namnder', namn: ['Nämnderna'] },
    { slag: 'roll', id: 'kommunfullmaktige', namn: ['Kommunfullmäktige', 'KF'] },
    { slag: 'roll', id: 'namndens-ordforande', namn: ['Nämndens ordförande'] },
    { slag: 'roll', id: 'direktor', namn: ['Kommundirektör'] },
    { slag: 'dokument', id: 'mal-och-budget', namn: ['Mål och budget 2019'] },
  ],
);

const funna = (text: string) => oforklarade(lasInne(text).block, FORRAD).map((ett) => ett.ord);

describe('unexplained words', () => {
  it('finds a term, inflected and with a capital, at the right place', () => {
    const [ett, ...fler] = oforklarade(
      lasInne('Text.\n\nVi ser\natt Nämnderna styr.').block,
      FORRAD,
    );
    expect(fler).toEqual([]);
    expect(ett).toMatchObject({ ord: 'Nämnderna', rad: 4, kolumn: 5, block: 1 });
    expect(ett?.term.id).toBe('namnd');
  });

  it('tells once of each word', () => {
    expect(funna('En nämnd och en nämnd till. Nämnden har driftramar.')).toEqual([
      'nämnd',
      'driftramar',
    ]);
  });

  it.each([
    ['a link to the word', 'En [nämnd](term:namnd) styr. Nämnden får pengar.'],
    ['a link to the role of the same name', '[Nämnderna](roll:namnder) styr. En nämnd får pengar.'],
    ['a link to the short name of the role', '[KF](roll:kommunfullmaktige) beslutar.'],
    ['a document with the same id', '[Mål och budget](dokument:mal-och-budget) gäller.'],
    ['an explanation after “alltså”', 'Den får driftramar, alltså pengar för året.'],
    ['an explanation in brackets', 'Den får driftramar (pengar för året).'],
    ['an explanation after “det vill säga”', 'Den får driftramar, det vill säga pengar.'],
    ['that it is called so (“kallas”)', 'Pengarna för året kallas driftram.'],
    ['that it has the name (“heter”)', 'Gruppen heter ”nämnd”.'],
  ])('accepts %s', (_hur, text) => {
    expect(funna(text)).toEqual([]);
  });

  it.each([
    ['a link to another page', 'En [nämnd](roll:direktor) styr.', ['nämnd']],
    ['a link to another word', 'En [nämnd](term:driftram) styr.', ['nämnd']],
    ['a link out', 'En [nämnd](https://example.se) styr.', ['nämnd']],
    ['a link that comes too late', 'En nämnd styr. [Nämnden](term:namnd) styr.', ['nämnd']],
    ['an abbreviation', 'Beslut av KF.', ['KF']],
    ['a genitive', 'Nämndernas ord.', ['Nämndernas']],
    ['a table', '| Vem |\n| --- |\n| Nämnden |\n', ['Nämnden']],
  ])('does not accept %s', (_hur, text, ord) => {
    expect(funna(text)).toEqual(ord);
  });

  it('chooses the longest word where several begin alike', () => {
    expect(funna('En gemensam nämnd finns.')).toEqual(['gemensam nämnd']);
    expect(funna('Arbetet med mål- och budget pågår.')).toEqual(['mål- och budget']);
  });

  it('sees a word of several parts across a line break', () => {
    expect(funna('Den har en ekonomisk\nram.')).toEqual(['ekonomisk\nram']);
  });

  it('leaves headings, everyday words, compounds and abbreviations in lower case alone', () => {
    expect(funna('## Vad gör en nämnd?\n\nDet vet en politiker.')).toEqual([]);
    expect(funna('En nämndsida och en krisnämnd, och kf.')).toEqual([]);
  });

  it('lets the word be part of the name of another page, but does not take it for an explanation', () => {
    const text = '[Nämndens ordförande](roll:namndens-ordforande) leder.';
    expect(funna(text)).toEqual([]);
    expect(funna(`${text} En nämnd styr.`)).toEqual(['nämnd']);
  });
});
