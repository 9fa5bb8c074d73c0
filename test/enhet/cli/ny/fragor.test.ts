import { describe, expect, it } from 'vitest';
import { svaraPa, type Svarare } from '../../../../src/cli/ny/fragor.ts';
import { HANDBOKSFRAGOR } from '../../../../src/cli/ny/handbok/fragor.ts';
import { luckorna } from '../../../../src/cli/ny/handbok/index.ts';
import { idfel } from '../../../../src/cli/ny/handbok/plats.ts';

/** Somebody who writes these lines, and has these flags. */
function svarare(rader: string[], flaggor: Record<string, string> = {}): Svarare {
  const kvar = [...rader];
  return {
    flagga: (namn) => flaggor[namn],
    rad: () => Promise.resolve(kvar.shift()),
    igen: undefined,
  };
}
const svara = (rader: string[], flaggor = {}) => svaraPa(HANDBOKSFRAGOR, svarare(rader, flaggor));

describe('the questions of a new handbook', () => {
  it('are answered by flags, then by lines, then by what is proposed', async () => {
    expect(await svara(['styrmodell', '', 'LedMot'], { kommun: 'Exempelköpings kommun' })).toEqual({
      kommun: 'Exempelköpings kommun',
      slag: 'styrmodell',
      bestamd: 'styrmodellen',
      titel: 'LedMot',
      organ: 'kommunfullmäktige',
      datum: 'okänd',
    });
  });

  it('propose the name of the system from the kommun', async () => {
    const { titel } = await svara([], { kommun: 'Annanstads kommun' });
    expect(titel).toBe('Annanstads kommuns ledningssystem');
  });

  it.each([
    [{}, /^Det här fattas: kommunens namn.*--kommun/],
    [{ kommun: '{kod}' }, /^--kommun: Skriv 2 till 80 tecken/],
    [{ kommun: 'Xstad', slag: 'ledmot' }, /^Det här fattas: ordet i bestämd form.*--bestamd/],
    [{ kommun: 'Xstad', datum: '2025-02-30' }, /^--datum: 2025-02-30 är ingen dag/],
    [{ kommun: 'Xstad', organ: 'nämnden' }, /^--organ: Skriv kommunfullmäktige eller/],
  ])('say what is wrong with %j', async (flaggor, text) => {
    await expect(svara([], flaggor)).rejects.toThrow(text);
  });

  it('are asked again where somebody can answer again', async () => {
    const sagt: string[] = [];
    const rader = svarare(['', 'X<', 'Xstads kommun']);
    const svar = await svaraPa(HANDBOKSFRAGOR, { ...rader, igen: (fel) => sagt.push(fel) });
    expect(svar['kommun']).toBe('Xstads kommun');
    expect(sagt).toEqual(['Namnet är tomt.', expect.stringContaining('Skriv 2 till 80')]);
  });
});

describe('what is worked out for a new handbook', () => {
  const idag = new Date('2026-03-01T12:00:00Z');

  it('is the election year before its day', () => {
    expect(luckorna({ datum: '2020-02-25' }, idag)).toMatchObject({
      lage: '2020-02-25',
      valår: '2018',
      efterValår: '2019',
    });
  });

  it('is today where the day of the decision is not known', () => {
    expect(luckorna({ datum: 'okänd' }, idag)).toMatchObject({ lage: '2026-03-01', valår: '2026' });
  });
});

describe('the id of a new handbook', () => {
  it.each(['exempelkoping', 'ort-2'])('%s can be a folder', (id) => {
    expect(idfel(id)).toBeUndefined();
  });

  it.each([
    [undefined, /^Skriv handbokens id/],
    ['Exempelköping', /Menade du exempelkoping\?/],
    ['../utanför', /Menade du utanfor\?/],
    ['.', /går inte att använda\. Ett id/],
    ['a'.repeat(60), /^Id:t är för långt/],
  ])('%s cannot', (id, text) => {
    expect(idfel(id)).toMatch(text);
  });
});
