import { describe, expect, it } from 'vitest';
import { fragor } from '../../../src/modell/fragor.ts';
import { byggHandbok } from '../../../src/modell/handbok.ts';
import { rollerSomBerors } from '../../../src/modell/berors.ts';
import { forLasare, forRoller } from '../../../src/modell/lins.ts';
import { minsida } from '../../../src/modell/minsida.ts';
import { rolldokument, rollrubriker } from '../../../src/modell/rolldokument.ts';
import { vagen } from '../../../src/modell/vagen/vagen.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';
import { litenHandbok } from '../../stod/liten-handbok.ts';

const bok = byggHandbok(litenHandbok());
const mjolby = await lasHandbokFran('mjolby');

describe('the lens', () => {
  it('says which roles a page concerns, each once', () => {
    const kapitel = bok.hitta('kapitel', 'fullmaktige')!;
    expect(rollerSomBerors(kapitel).map((roll) => roll.id)).toEqual(['fullmaktige']);
    expect(forRoller(kapitel)).toBe('fullmaktige');
  });

  it('gives no attribute to a page that concerns all alike', () => {
    expect(forRoller(bok.hitta('kapitel', 'om'))).toBeUndefined();
    expect(forRoller(undefined)).toBeUndefined();
  });

  it.each(['mjolby', 'mora'])('gives each kind of reader in %s something to read', async (namn) => {
    const denna = await lasHandbokFran(namn);
    expect(denna.data.ingangar.map((ett) => ett.id)).toEqual([
      'fortroendevald',
      'ny-fortroendevald',
      'chef',
      'medarbetare',
      'redaktor',
    ]);
    for (const ingang of denna.data.ingangar) {
      const allt = forLasare(denna, ingang.roller);
      expect(
        allt.roller.map((roll) => roll.id),
        ingang.id,
      ).toEqual(ingang.roller);
      expect(ingang.lankar.length + allt.kapitel.length, ingang.id).toBeGreaterThan(0);
    }
  });

  it('takes in the chapters, events and decisions of a manager', () => {
    const chef = mjolby.data.ingangar.find((ett) => ett.id === 'chef')!;
    const allt = forLasare(mjolby, chef.roller);
    expect(allt.kapitel.length).toBeGreaterThan(3);
    expect(allt.handelser.length).toBeGreaterThan(0);
  });
});

describe('the start page', () => {
  it('asks the four questions, and only those that the handbook can answer', () => {
    expect(fragor(mjolby).map((ett) => ett.fraga)).toEqual([
      'Vem beslutar?',
      'Vad gäller?',
      'När händer det?',
      'Vad betyder det?',
    ]);
    const tom = { ...mjolby, ordlista: [], roller: [] };
    expect(fragor(tom).map((ett) => ett.fraga)).toEqual(['Vad gäller?', 'När händer det?']);
  });
});

describe('a reader’s own part', () => {
  const del = (bok: typeof mjolby, id: string) =>
    minsida(
      bok,
      bok.data.ingangar.find((ingang) => ingang.id === id)!,
    );

  it('has at most three events a month, and says how many more there are', () => {
    const { manader } = del(mjolby, 'fortroendevald');
    expect(new Set(manader.map((manad) => manad.nummer)).size).toBe(12);
    for (const { rader, fler } of manader) expect(fler > 0 ? rader.length : 3).toBe(3);
    expect(manader.some(({ fler }) => fler > 0)).toBe(true);
  });

  it('leads to decisions, documents, wheel and training, with their numbers in the right number', () => {
    const { moduler, minuter } = vagen(mjolby);
    expect(del(mjolby, 'chef').genvagar).toEqual([
      { namn: 'Mina beslut', antal: '9 saker', adress: '/for/chef/#sidans-beslut' },
      { namn: 'Mina styrdokument', antal: '15 dokument', adress: '/for/chef/#sidans-dokument' },
      { namn: 'Mitt årshjul', antal: '15 händelser', adress: '/arshjul/' },
      {
        namn: 'Min utbildning',
        antal: `${moduler.length} delar, ${minuter} minuter`,
        adress: '/utbildning/',
        moduler: moduler.map(({ id }) => id),
      },
    ]);
  });

  it('leaves out what there is none of', async () => {
    const mora = await lasHandbokFran('mora');
    const namnen = del(mora, 'medarbetare').genvagar.map(({ namn }) => namn);
    expect(namnen).not.toContain('Mina beslut');
    expect(del(mjolby, 'redaktor').manader).toEqual([]);
  });
});

describe('the page of a role', () => {
  const styrelsen = mjolby.hitta('roller', 'kommunstyrelsen')!;

  it('gathers the documents by what the role has to do with them', () => {
    const grupper = rolldokument(mjolby, styrelsen);
    expect(grupper.map((grupp) => grupp.rubrik)).toContain('Har beslutat om');
    for (const { dokument } of grupper) expect(dokument.length).toBeGreaterThan(0);
  });

  it('names only the headings that the page has', () => {
    expect(rollrubriker(mjolby, styrelsen)[0]).toEqual({
      slug: 'sidans-ansvar',
      text: 'Ansvarar för',
      depth: 2,
    });
    const utan = { ...styrelsen, data: { ...styrelsen.data, bereder: [] } };
    expect(rollrubriker(mjolby, utan).map((rubrik) => rubrik.text)).not.toContain('Bereder');
  });
});
