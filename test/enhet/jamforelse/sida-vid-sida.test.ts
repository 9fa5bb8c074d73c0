import { describe, expect, it } from 'vitest';
import { manadsrader } from '../../../src/jamforelse/aren.ts';
import { begreppsrader } from '../../../src/jamforelse/begrepp.ts';
import { egnaSlag, kategorierna, slagrader } from '../../../src/jamforelse/dokument.ts';
import { gemensamIngress, gemensamTitel, handbokskort } from '../../../src/jamforelse/framsida.ts';
import { jamforhjul } from '../../../src/jamforelse/hjul.ts';
import { ritaFlerhjul } from '../../../src/diagram/hjul/index.ts';
import { tvaHandbocker } from '../../stod/jamforda.ts';

describe('the years side by side', () => {
  it('have the twelve months, and what has none last', () => {
    const rader = manadsrader(tvaHandbocker().deltagare);
    expect(rader.map(({ id }) => id)).toHaveLength(13);
    expect(rader.at(-1)).toMatchObject({
      id: 'utan-manad',
      rutor: [[{ adress: '/ett/arshjul/kontroll/' }], [{ adress: '/tva/arshjul/kontroll/' }]],
    });
    expect(rader[10]?.rutor[1]).toEqual([
      { text: 'Budget', adress: '/tva/arshjul/budget/', beslut: false, nar: 'november' },
    ]);
  });

  it('are rings of one wheel, each with its name, and the months lead to their rows', () => {
    const hjul = jamforhjul(tvaHandbocker().deltagare);
    expect(hjul.ringar.map(({ namn, poster }) => [namn, poster.length])).toEqual([
      ['Ett kommun', 4],
      ['Två kommun', 4],
    ]);
    const svg = ritaFlerhjul(hjul);
    expect(svg.match(/class="manad" href="#/g)).toHaveLength(12);
    expect(svg.match(/<circle class="ring ring-\d"/g)).toHaveLength(2);
    expect(svg).toMatch(/>Ett kommun<.*>Två kommun</);
    expect(svg).not.toMatch(/class="post[^"]*"[^>]*href/);
  });

  it('give rings that do not meet', () => {
    const svg = ritaFlerhjul(jamforhjul(tvaHandbocker().deltagare));
    const [yttre = 0, inre = 0] = [...svg.matchAll(/class="ring ring-\d" r="([\d.]+)"/g)].map(
      ([, r]) => Number(r),
    );
    expect(yttre).toBeGreaterThan(inre);
    const radier = [...svg.matchAll(/class="marke" cx="(-?[\d.]+)" cy="(-?[\d.]+)"/g)].map(
      ([, x, y]) => Math.hypot(Number(x), Number(y)),
    );
    expect(radier.filter((r) => r < inre)).toHaveLength(4);
    expect(radier.filter((r) => r > inre && r < yttre)).toHaveLength(4);
  });
});

describe('documents side by side', () => {
  it('tell the categories of each with their kinds and how many there are', () => {
    const vad = { namn: 'VAD', beskrivning: 'Vad.', slag: ['plan'] };
    expect(kategorierna(tvaHandbocker().deltagare)).toEqual([
      [{ ...vad, antal: 2 }],
      [{ ...vad, antal: 0 }],
    ]);
  });

  it('tell of a kind that several have who has decided it', () => {
    expect(slagrader(tvaHandbocker().deltagare)).toMatchObject([
      {
        namn: 'Plan',
        rutor: [
          {
            etikett: 'Har beslutats av',
            kategori: 'VAD',
            antal: 2,
            lankar: [{ adress: '/ett/roller/fullmaktige/' }],
          },
          { antal: 0, lankar: [], besked: 'vem som beslutar: uppgift saknas i källan' },
        ],
      },
    ]);
  });

  it('keep a kind that one is alone with for itself', () => {
    const { deltagare } = tvaHandbocker();
    deltagare[1]!.bok.data.dokumenttyper[0]!.namn = 'policy';
    expect(slagrader(deltagare)).toEqual([]);
    expect(egnaSlag(deltagare).map((slag) => slag.map(({ namn }) => namn))).toEqual([
      ['Plan'],
      ['Policy'],
    ]);
  });
});

describe('the map of terms', () => {
  it('tells of each page what it says of itself, and of an event when it is', () => {
    const data = {
      begrepp: [{ namn: 'Budgeten', rutor: { ett: ['term:ord-0', 'handelse:budget'], tva: '–' } }],
    };
    expect(begreppsrader(tvaHandbocker(data))).toEqual([
      {
        namn: 'Budgeten',
        rutor: [
          {
            lankar: [
              { text: 'Ärende', adress: '/ett/ordlista/ord-0/', om: 'Ett ord.' },
              { text: 'Budget', adress: '/ett/arshjul/budget/', om: 'November' },
            ],
            besked: 'uppgift saknas i källan',
          },
          { lankar: [], besked: 'finns inte' },
        ],
      },
    ]);
  });

  it('is empty where there is no file', () => {
    expect(begreppsrader(tvaHandbocker())).toEqual([]);
  });
});

describe('the common start page', () => {
  it('is called what the file says, or else what it is', () => {
    expect(gemensamTitel(tvaHandbocker({ titel: 'Två böcker' }))).toBe('Två böcker');
    expect(gemensamTitel(tvaHandbocker())).toBe('Handböcker sida vid sida');
    expect(gemensamIngress(tvaHandbocker())).toMatch(/för Ett kommun och Två kommun\./);
  });

  it('leads into each handbook, and only to what it has', () => {
    const [, andra] = handbokskort(tvaHandbocker());
    expect(andra).toMatchObject({ adress: '/tva/', namn: 'Två kommun' });
    expect(andra?.beslut).toMatch(/^Beslutat av fullmäktige den 18 december 2018/);
    expect(andra?.antal).toContain('4 händelser');
    expect(andra?.vagar.map(({ adress }) => adress)).toEqual([
      '/tva/vem-beslutar/',
      '/tva/arshjul/',
      '/tva/roller/',
      '/tva/malkedja/',
    ]);
  });
});
