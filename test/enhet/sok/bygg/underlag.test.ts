import { describe, expect, it } from 'vitest';
import { sokunderlag } from '../../../../src/sok/bygg/underlag.ts';
import { lasHandbokFran } from '../../../stod/las-handbok.ts';

describe.each(['mjolby', 'mora'])('the source data for search in %s', async (namn) => {
  const bok = await lasHandbokFran(namn);
  const { poster, synonymer } = sokunderlag(bok);
  const post = (adress: string) => poster.find((ett) => ett.adress === adress);

  it('has each page and each decision once', () => {
    expect(new Set(poster.map(({ adress }) => adress)).size).toBe(poster.length);
    expect(poster.filter(({ slag }) => slag === 'Beslut').length).toBe(
      bok.roller.flatMap((roll) => roll.data.beslutar).length,
    );
  });

  it('gives each role its short name as a key', () => {
    for (const roll of bok.roller.filter(({ data }) => data.kortnamn)) {
      expect(post(roll.adress)?.nycklar).toContain(roll.data.kortnamn);
    }
  });

  it('has no unknown facts as keys', () => {
    expect(poster.flatMap(({ nycklar }) => nycklar)).not.toContain('okänd');
  });

  it('takes the synonyms of the glossary and the words of other municipalities', () => {
    const andra = bok.ordlista.flatMap((ord) =>
      ord.data.andraKommuner.map((ett) => [ett.ord, ord.namn]),
    );
    for (const [fran, till] of andra.filter(([ord]) => !ord!.includes('('))) {
      expect(synonymer).toContainEqual({ fran, till });
    }
  });
});
