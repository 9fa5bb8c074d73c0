import { beforeAll, describe, expect, it } from 'vitest';
import { arsvy } from '../../../src/modell/ar/arsvy.ts';
import { foljd } from '../../../src/modell/handelsefoljd.ts';
import { rolldokument } from '../../../src/modell/rolldokument.ts';
import type { Handbok, Handelse } from '../../../src/modell/typer.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';

const handelse = (...fore: Handelse[]) => ({ fore }) as Handelse;

describe('the order within a month', () => {
  let mora: Handbok;
  beforeAll(async () => {
    mora = await lasHandbokFran('mora');
  });

  it('is how many events lead to one, by the longest way', () => {
    const forst = handelse();
    const mitt = handelse(forst);
    expect([forst, mitt, handelse(forst, mitt)].map(foljd)).toEqual([0, 1, 2]);
  });

  it('ends where a chain goes round', () => {
    const [ett, tva] = [handelse(), handelse()];
    ett.fore.push(tva);
    tva.fore.push(ett);
    expect(foljd(ett)).toBeLessThan(3);
  });

  it('has what comes before first, in the wheel and in the lists', () => {
    const iHjulet = arsvy(mora, 'vanligt').map((ett) => ett.handelse);
    for (const lista of [iHjulet, mora.arshjul]) {
      const fel = lista.flatMap((ett, plats) =>
        ett.fore
          .filter((fore) => fore.manad === ett.manad && lista.indexOf(fore) > plats)
          .map((fore) => `${ett.namn} före ${fore.namn}`),
      );
      expect(fel).toEqual([]);
    }
  });
});

it('a role shall decide on what is only proposed: it has not done so', async () => {
  const motala = await lasHandbokFran('motala');
  const fullmaktige = motala.roller.find((roll) => roll.data.kortnamn === 'KF')!;
  const grupper = rolldokument(motala, fullmaktige);
  const ska = grupper.find(({ rubrik }) => rubrik === 'Ska besluta om');
  expect(ska?.dokument.map((ett) => ett.namn)).toContainEqual(expect.stringContaining('LedMot'));
  const har = grupper.find(({ rubrik }) => rubrik === 'Har beslutat om')?.dokument ?? [];
  expect(har.filter((ett) => ett.data.forslag === 'antas')).toEqual([]);
});
