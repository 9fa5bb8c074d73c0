import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { granskaAllt } from '../../../../src/diagram/granska.ts';
import { versionssumma } from '../../../../src/innehall/versionssumma.ts';
import { versionSchema, type VersionData } from '../../../../src/schema/versioner.ts';
import { medFrysbok, type Frysbok } from './stod.ts';

const FIL = 'versioner/2019-03-04.json';
const version = (bok: Frysbok, fil = FIL) => JSON.parse(bok.las(fil)) as VersionData;
const koder = async ({ rot }: Frysbok) =>
  (await granskaAllt(rot)).problem.map(({ kod, fil }) => `${kod} ${path.basename(fil)}`);

describe('a decision', () => {
  it('is frozen with all text, all facts and a sum, and handbok.yaml says the same', async () => {
    await medFrysbok(async (bok) => {
      const fore = bok.las('handbok.yaml');
      const { ut, kod } = await bok.frys();
      expect(kod).toBe(0);
      expect(ut).toMatch(/^Fryste content\/exempel\/versioner\/2019-03-04\.json: \d+ sidor\.\n/);
      expect(ut).toContain(
        'git add content/exempel/versioner/2019-03-04.json content/exempel/handbok.yaml',
      );
      expect(ut).toContain('beslut.paragraf: § 12');
      const fryst = version(bok);
      expect(fryst.sha256).toBe(versionssumma(fryst));
      expect(fryst.foregaende).toBe(version(bok, 'versioner/2018-12-18.json').sha256);
      expect(fryst.handbok).toMatchObject({
        beslut: { datum: '2019-03-04' },
        lage: '2019-03-04',
        galler: { fran: '2019-04-01' },
      });
      // What is read back is what was written.
      expect(versionSchema.parse(fryst)).toEqual(fryst);
      expect(bok.las('handbok.yaml')).toBe(
        fore
          .replace(
            'datum: "2018-12-18"\n  paragraf: § 1\n  diarienummer: "2018:1"',
            'datum: "2019-03-04"\n  paragraf: "§ 12"\n  diarienummer: "2019:7"',
          )
          .replace('gäller: { från: "2019-01-01" }', 'gäller: { från: "2019-04-01" }')
          .replace('läge: "2019-01-01"', 'läge: "2019-03-04"'),
      );
      expect(await koder(bok)).toEqual([]);
    });
  });

  it('is the same bytes from the same handbook', async () => {
    const [a, b] = await Promise.all(
      [1, 2].map(() =>
        medFrysbok(async (bok) => {
          await bok.frys();
          return bok.las(FIL);
        }),
      ),
    );
    expect(a).toBe(b);
  });

  it('is by a role that is named in any of its ways', async () => {
    await medFrysbok(async (bok) => {
      await bok.frys({ organ: 'FULLMÄKTIGE' });
      expect(version(bok).beslut.organ).toBe('fullmaktige');
    });
  });

  it('that is the second on a day gets a number', async () => {
    await medFrysbok(async (bok) => {
      await bok.frys();
      bok.byt('kapitel/budget.mdx', 'Budgeten', 'Årsbudgeten');
      await bok.frys({ titel: 'Styrningen igen', paragraf: '13' });
      expect(version(bok, 'versioner/2019-03-04-2.json').foregaende).toBe(version(bok).sha256);
      expect(await koder(bok)).toEqual([]);
    });
  });

  it('that is known without its text is a link of the chain too', async () => {
    await medFrysbok(async (bok) => {
      const fore = bok.las('handbok.yaml');
      await bok.frys({ paragraf: 'okand' }, { utanText: true });
      expect(version(bok)).toMatchObject({
        utanText: true,
        poster: [],
        beslut: { paragraf: 'okänd' },
      });
      expect(bok.las('handbok.yaml')).toBe(fore);
      expect(await koder(bok)).toEqual([]);
    });
  });
});

describe('a handbook with a proposal', () => {
  it('is frozen as it is when the proposal is not what was decided', async () => {
    await medFrysbok(async (bok) => {
      bok.foresla();
      await bok.frys({ forslag: 'nej' });
      expect(bok.las(FIL)).toContain('Kommundirektören');
      expect(existsSync(path.join(bok.rot, 'forslag/forslag.yaml'))).toBe(true);
      expect(await koder(bok)).toEqual([]);
      const igen = bok.frys({ forslag: 'nej', datum: '2019-05-06', titel: 'Igen' });
      await expect(igen).rejects.toThrow('lägg till --forslag ja');
    });
  });

  it('gets the proposal as its text when that is what was decided', async () => {
    await medFrysbok(async (bok) => {
      bok.foresla();
      const { ut } = await bok.frys({ forslag: 'ja' });
      expect(ut).toContain('Förslaget har flyttats in i handboken.');
      expect(ut).toContain('git add content/exempel\n');
      expect(bok.las('roller/direktor.mdx')).toContain('Kommunchefen');
      expect(bok.las('handbok.yaml')).toContain('§ 12');
      const roll = version(bok).poster.find(({ id }) => id === 'direktor');
      expect(roll).toMatchObject({ namn: 'Kommunchefen', rel: 'roller/direktor.mdx' });
      expect(existsSync(path.join(bok.rot, 'forslag/forslag.yaml'))).toBe(false);
      expect(await koder(bok)).toEqual([]);
    });
  });
});

describe('afterwards', () => {
  it('an edit of the version, one taken away and a text that was changed are all told', async () => {
    await medFrysbok(async (bok) => {
      await bok.frys();
      bok.byt('roller/direktor.mdx', 'Kommundirektören', 'Kommunchefen');
      expect(await koder(bok)).toEqual(['VERSION-OLIK 2019-03-04.json']);
      bok.byt('roller/direktor.mdx', 'Kommunchefen', 'Kommundirektören');
      // How the site is set is nothing that was decided.
      bok.byt('handbok.yaml', 'exempel: true', 'exempel: true\nhistorik: dold');
      expect(await koder(bok)).toEqual([]);
      bok.byt('handbok.yaml', 'VAD-dokument', 'Politiska dokument');
      expect(await koder(bok)).toEqual(['VERSION-OLIK 2019-03-04.json']);
      bok.byt(FIL, '"titel": "Styrningen 2019"', '"titel": "Styrningen 2020"');
      expect(await koder(bok)).toEqual(['VERSION-ANDRAD 2019-03-04.json']);
    });
  });
});

describe('nothing is frozen', () => {
  it.each([
    ['by a role that is not there', { organ: 'fulmaktige' }, 'Menade du fullmaktige?'],
    ['on a day to come', { datum: '2026-11-23' }, '2026-11-23 har inte varit än'],
    ['on a day that is none', { datum: '2026-02-30' }, 'är ingen dag'],
    ['before the latest', { datum: '2018-12-17' }, 'ligger före den senaste versionen, 2018-12-18'],
    ['under a name that is taken', { titel: 'Beslutet 2018' }, 'heter redan ”Beslutet 2018”'],
    ['with an empty paragraph', { paragraf: ' ' }, 'Svaret är tomt'],
  ])('%s', async (_, svar, text) => {
    await medFrysbok(async (bok) => {
      const fore = bok.las('handbok.yaml');
      await expect(bok.frys(svar)).rejects.toThrow(text);
      expect(existsSync(path.join(bok.rot, FIL))).toBe(false);
      expect(readdirSync(path.join(bok.rot, 'versioner'))).toHaveLength(1);
      expect(bok.las('handbok.yaml')).toBe(fore);
    });
  });

  it('twice with the same text', async () => {
    await medFrysbok(async (bok) => {
      await bok.frys();
      const igen = bok.frys({ datum: '2019-05-06', titel: 'Igen' });
      await expect(igen).rejects.toThrow('säger samma sak som versionen 2019-03-04');
      expect(existsSync(path.join(bok.rot, 'versioner/2019-05-06.json'))).toBe(false);
    });
  });

  it('with errors open: they are printed', async () => {
    await medFrysbok(async (bok) => {
      bok.byt('kapitel/budget.mdx', 'del: grund', 'del: grunden');
      const { ut, kod } = await bok.frys();
      expect(kod).toBe(1);
      expect(ut).toMatch(
        /fel TAXONOMI-SAKNAS .*\n[^]*Inget frystes\. Rätta felen och försök igen\.$/,
      );
    });
  });

  it('of a proposal: it says what to do when it is decided', async () => {
    await medFrysbok(async (bok) => {
      bok.byt(
        'handbok.yaml',
        'beslut:\n  organ: fullmaktige\n  datum: "2018-12-18"\n  paragraf: § 1\n  diarienummer: "2018:1"\n',
        'förslag:\n  handling: tjänsteskrivelse\n  från: styrelsen\n  till: fullmaktige\n  datum: "2010-03-29"\n  diarienummer: okänd\n',
      );
      bok.byt('handbok.yaml', 'gäller: { från: "2019-01-01" }\n', '');
      await expect(bok.frys()).rejects.toThrow('Ta bort förslag: och raderna under det');
    });
  });
});
