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

describe('oförklarade ord', () => {
  it('hittar en term, böjd och med stor bokstav, på rätt plats', () => {
    const [ett, ...fler] = oforklarade(
      lasInne('Text.\n\nVi ser\natt Nämnderna styr.').block,
      FORRAD,
    );
    expect(fler).toEqual([]);
    expect(ett).toMatchObject({ ord: 'Nämnderna', rad: 4, kolumn: 5, block: 1 });
    expect(ett?.term.id).toBe('namnd');
  });

  it('säger till en gång om varje ord', () => {
    expect(funna('En nämnd och en nämnd till. Nämnden har driftramar.')).toEqual([
      'nämnd',
      'driftramar',
    ]);
  });

  it.each([
    ['en länk till ordet', 'En [nämnd](term:namnd) styr. Nämnden får pengar.'],
    ['en länk till rollen med samma namn', '[Nämnderna](roll:namnder) styr. En nämnd får pengar.'],
    ['en länk till rollens kortnamn', '[KF](roll:kommunfullmaktige) beslutar.'],
    ['ett dokument med samma id', '[Mål och budget](dokument:mal-och-budget) gäller.'],
    ['en förklaring efter alltså', 'Den får driftramar, alltså pengar för året.'],
    ['en förklaring i parentes', 'Den får driftramar (pengar för året).'],
    ['en förklaring efter det vill säga', 'Den får driftramar, det vill säga pengar.'],
    ['att det kallas så', 'Pengarna för året kallas driftram.'],
    ['att det heter så', 'Gruppen heter ”nämnd”.'],
  ])('godtar %s', (_hur, text) => {
    expect(funna(text)).toEqual([]);
  });

  it.each([
    ['en länk till en annan sida', 'En [nämnd](roll:direktor) styr.', ['nämnd']],
    ['en länk till ett annat ord', 'En [nämnd](term:driftram) styr.', ['nämnd']],
    ['en länk ut', 'En [nämnd](https://example.se) styr.', ['nämnd']],
    ['en länk som kommer för sent', 'En nämnd styr. [Nämnden](term:namnd) styr.', ['nämnd']],
    ['en förkortning', 'Beslut av KF.', ['KF']],
    ['genitiv', 'Nämndernas ord.', ['Nämndernas']],
    ['en tabell', '| Vem |\n| --- |\n| Nämnden |\n', ['Nämnden']],
  ])('godtar inte %s', (_hur, text, ord) => {
    expect(funna(text)).toEqual(ord);
  });

  it('väljer det längsta ordet där flera börjar lika', () => {
    expect(funna('En gemensam nämnd finns.')).toEqual(['gemensam nämnd']);
    expect(funna('Arbetet med mål- och budget pågår.')).toEqual(['mål- och budget']);
  });

  it('ser ett ord i flera delar över en radbrytning', () => {
    expect(funna('Den har en ekonomisk\nram.')).toEqual(['ekonomisk\nram']);
  });

  it('låter rubriker, vardagsord, sammansättningar och förkortningar med små bokstäver vara', () => {
    expect(funna('## Vad gör en nämnd?\n\nDet vet en politiker.')).toEqual([]);
    expect(funna('En nämndsida och en krisnämnd, och kf.')).toEqual([]);
  });

  it('låter ordet vara del av en annan sidas namn, men godtar det inte som förklaring', () => {
    const text = '[Nämndens ordförande](roll:namndens-ordforande) leder.';
    expect(funna(text)).toEqual([]);
    expect(funna(`${text} En nämnd styr.`)).toEqual(['nämnd']);
  });
});
