import { describe, expect, it } from 'vitest';
import { sokunderlag } from '../../../../src/sok/bygg/underlag.ts';
import { lasHandbokFran } from '../../../stod/las-handbok.ts';

describe.each(['mjolby', 'mora'])('sokunderlag för %s', async (namn) => {
  const bok = await lasHandbokFran(namn);
  const { poster, synonymer } = sokunderlag(bok);
  const post = (adress: string) => poster.find((ett) => ett.adress === adress);

  it('har varje sida och varje beslut en gång', () => {
    expect(new Set(poster.map(({ adress }) => adress)).size).toBe(poster.length);
    expect(poster.filter(({ slag }) => slag === 'Beslut').length).toBe(
      bok.roller.flatMap((roll) => roll.data.beslutar).length,
    );
  });

  it('ger varje roll dess kortnamn som nyckel', () => {
    for (const roll of bok.roller.filter(({ data }) => data.kortnamn)) {
      expect(post(roll.adress)?.nycklar).toContain(roll.data.kortnamn);
    }
  });

  it('har inga okända uppgifter som nycklar', () => {
    expect(poster.flatMap(({ nycklar }) => nycklar)).not.toContain('okänd');
  });

  it('tar ordlistans synonymer och andra kommuners ord', () => {
    const andra = bok.ordlista.flatMap((ord) =>
      ord.data.andraKommuner.map((ett) => [ett.ord, ord.namn]),
    );
    for (const [fran, till] of andra.filter(([ord]) => !ord!.includes('('))) {
      expect(synonymer).toContainEqual({ fran, till });
    }
  });
});
