import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFynd, medAxe, sidledes } from '../stod/axe.ts';
import { adress, ga, lasning, SMAL } from '../stod/lasning.ts';
import { fallUt } from './axe-lagen.ts';

/** axe in the states that axe.test.ts does not see: what a reader has opened, chosen, filtered. */
const { ny } = lasning();

/** A state that a reader brings about: where, how, and what shows that it is there. */
interface Tillstand {
  namn: string;
  adress: string;
  gor: (sida: Page) => Promise<void>;
  syns: string;
}

const KAPITEL = 'kapitel/ataganden-och-matt/';
const TILLSTAND: Tillstand[] = [
  {
    namn: '”Jag är …” open',
    adress: KAPITEL,
    gor: (sida) => sida.click('.linsknapp'),
    syns: '#linsval:popover-open',
  },
  {
    namn: 'a word explained',
    adress: KAPITEL,
    gor: (sida) => sida.locator('.ord').first().click(),
    syns: '.ordruta:popover-open',
  },
  {
    namn: 'paragraph numbers',
    adress: KAPITEL,
    gor: (sida) => sida.check('#sidans-stycken'),
    syns: 'p > .ankare',
  },
  {
    namn: 'a paragraph that the address points to',
    adress: `${KAPITEL}#stycke-2`,
    gor: async () => {},
    syns: '#stycke-2',
  },
  {
    namn: 'the lens just chosen',
    adress: 'for/chef/',
    gor: (sida) => sida.click('[data-lins]'),
    syns: '.svar',
  },
  ...['', 'vem-beslutar/'].map((vag) => ({
    namn: 'the lens on',
    adress: vag,
    gor: async (sida: Page) => {
      await sida.goto(adress('for/chef/'));
      await sida.click('[data-lins]');
      await sida.goto(adress(vag));
      await sida.click('.linsknapp');
      await fallUt(sida);
    },
    syns: '[data-lins-av]',
  })),
  {
    namn: 'the filter with answers',
    adress: 'vem-beslutar/',
    gor: (sida) => sida.fill('#sidans-sak', 'skatt'),
    syns: '.beslutslista > div',
  },
  {
    namn: 'the filter without answers',
    adress: 'vem-beslutar/',
    gor: (sida) => sida.fill('#sidans-sak', 'qqqq'),
    syns: '#sidans-svar',
  },
  {
    namn: 'chosen and sorted',
    adress: 'styrdokument/?kategori=HUR-dokument',
    gor: (sida) => sida.locator('.register thead button').first().click(),
    syns: '[aria-sort=descending]',
  },
  {
    namn: 'the filter',
    adress: 'arshjul/?roll=kommunfullmaktige&beslut=ja',
    gor: fallUt,
    syns: '.arstabell tbody tr',
  },
  {
    namn: 'the filter without answers',
    adress: 'arshjul/?roll=medborgare&beslut=ja',
    gor: async () => {},
    syns: '.arssvar',
  },
  {
    namn: 'the search box with hits',
    adress: KAPITEL,
    gor: async (sida) => {
      await sida.click('a[data-sok]');
      await sida.locator('#sokruta-falt').fill('budget');
    },
    syns: 'dialog .sok-traffar a',
  },
  {
    namn: 'the search page with hits',
    adress: 'sok/?q=budget',
    gor: async () => {},
    syns: '[data-sok-lista] a',
  },
];

describe('axe finds nothing at 320 px, in dark or in colours of one’s own', () => {
  it.each(TILLSTAND.map((ett, nr) => ({ ...ett, egna: nr % 2 === 1 })))(
    '/$adress: $namn',
    async ({ adress: vag, gor, syns, egna }) => {
      const sida = await ny({ colorScheme: 'light', reducedMotion: 'reduce' });
      await medAxe(sida);
      await ga(sida, adress(vag));
      await gor(sida);
      await sida.locator(`${syns}:visible`).first().waitFor();
      expect(await sidledes(sida)).toEqual([]);
      // axe takes its time: the state is read once, where there is least room and colours are hardest.
      await sida.setViewportSize(SMAL);
      await sida.emulateMedia({ colorScheme: 'dark', forcedColors: egna ? 'active' : 'none' });
      expect([...(await axeFynd(sida)), ...(await sidledes(sida))]).toEqual([]);
    },
  );

  it('with the menu open at 320 px', async () => {
    const sida = await ny({ viewport: SMAL });
    await medAxe(sida);
    await ga(sida, adress(KAPITEL));
    await sida.click('.menyknapp');
    expect(await sida.locator('#huvudmeny').isVisible()).toBe(true);
    expect([...(await axeFynd(sida)), ...(await sidledes(sida))]).toEqual([]);
  });
});
