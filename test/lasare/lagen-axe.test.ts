import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { axeFynd, BRED, iFlikar, lagen, sidledes, SMAL } from './lagen-stod.ts';
import { klippt, TEXTAVSTAND } from './lagen-matt.ts';

/** axe in the states that axe.test.ts does not see: what is opened, chosen, filtered, and what the reader has set. */
const lasning = lagen();
const { oppna } = lasning;
afterEach(() => expect(lasning.fel()).toEqual([]));

const INSTALLNINGAR: { namn: string; val: BrowserContextOptions }[] = [
  {
    namn: 'egna färger och minskad rörelse',
    val: { viewport: BRED, forcedColors: 'active', reducedMotion: 'reduce' },
  },
  {
    namn: 'hög kontrast, ljust, allt utfällt',
    val: { viewport: BRED, contrast: 'more', colorScheme: 'light' },
  },
  {
    namn: 'hög kontrast, mörkt, 320 px, allt utfällt',
    val: { viewport: SMAL, contrast: 'more', colorScheme: 'dark' },
  },
  // 1280 × 1024 px at 400 %.
  { namn: '400 % förstoring', val: { viewport: { width: 320, height: 256 } } },
];

describe('en sida av varje slag', () => {
  it.each(INSTALLNINGAR)('har inga fynd i axe: $namn', async ({ namn, val }) => {
    const fynd = await iFlikar(lasning, { ...val, bypassCSP: true }, async (sida) => {
      if (namn.includes('utfällt')) await fallUt(sida);
      return [...(await axeFynd(sida)), ...(await sidledes(sida))];
    });
    expect(fynd).toEqual([]);
  });

  it.each([SMAL, BRED])(
    'klipper ingen text med WCAG:s textavstånd, $width px',
    async (viewport) => {
      const fynd = await iFlikar(lasning, { viewport, bypassCSP: true }, async (sida) => {
        await sida.addStyleTag({ content: TEXTAVSTAND });
        return [...(await sida.evaluate(klippt)), ...(await sidledes(sida))];
      });
      expect(fynd).toEqual([]);
    },
  );
});

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
    namn: '”Jag är …” öppen',
    adress: KAPITEL,
    gor: (sida) => sida.click('.linsknapp'),
    syns: '#linsval:popover-open',
  },
  {
    namn: 'ett ord förklarat',
    adress: KAPITEL,
    gor: (sida) => sida.locator('.ord').first().click(),
    syns: '.ordruta:popover-open',
  },
  {
    namn: 'styckenummer',
    adress: KAPITEL,
    gor: (sida) => sida.check('#sidans-stycken'),
    syns: 'p > .ankare',
  },
  {
    namn: 'ett stycke som adressen pekar på',
    adress: `${KAPITEL}#stycke-2`,
    gor: async () => {},
    syns: '#stycke-2',
  },
  {
    namn: 'linsen nyss vald',
    adress: 'for/chef/',
    gor: (sida) => sida.click('[data-lins]'),
    syns: '.svar',
  },
  ...['', 'kapitel/', 'delar/styrmodellen/', 'roller/', 'vem-beslutar/'].map((vag) => ({
    namn: 'linsen på',
    adress: vag,
    gor: async (sida: Page) => {
      await sida.goto(lasning.adress('for/chef/'));
      await sida.click('[data-lins]');
      await sida.goto(lasning.adress(vag));
      await sida.click('.linsknapp');
      await fallUt(sida);
    },
    syns: '[data-lins-av]',
  })),
  {
    namn: 'filtret med svar',
    adress: 'vem-beslutar/',
    gor: (sida) => sida.fill('#sidans-sak', 'skatt'),
    syns: '.beslutslista > div',
  },
  {
    namn: 'filtret utan svar',
    adress: 'vem-beslutar/',
    gor: (sida) => sida.fill('#sidans-sak', 'qqqq'),
    syns: '#sidans-svar',
  },
  {
    namn: 'valt och sorterat',
    adress: 'styrdokument/?kategori=HUR-dokument',
    gor: (sida) => sida.locator('.register thead button').first().click(),
    syns: '[aria-sort=descending]',
  },
  {
    namn: 'filtret',
    adress: 'arshjul/?roll=kommunfullmaktige&beslut=ja',
    gor: fallUt,
    syns: '.arstabell tbody tr',
  },
  {
    namn: 'filtret utan svar',
    adress: 'arshjul/?roll=medborgare&beslut=ja',
    gor: async () => {},
    syns: '.arssvar',
  },
  {
    namn: 'sökrutan med träffar',
    adress: KAPITEL,
    gor: async (sida) => {
      await sida.click('a[data-sok]');
      await sida.locator('#sokruta-falt').fill('budget');
    },
    syns: 'dialog .sok-traffar a',
  },
  {
    namn: 'söksidan med träffar',
    adress: 'sok/?q=budget',
    gor: async () => {},
    syns: '[data-sok-lista] a',
  },
];

describe.each([
  { namn: '1280 px, ljust', val: { viewport: BRED, colorScheme: 'light' } },
  { namn: '320 px, mörkt', val: { viewport: SMAL, colorScheme: 'dark' } },
  { namn: '320 px, egna färger', val: { viewport: SMAL, forcedColors: 'active' } },
] as const)('har inga fynd i axe i läget $namn', ({ val }) => {
  it.each(TILLSTAND)('/$adress: $namn', async ({ adress, gor, syns }) => {
    const sida = await oppna(adress, { ...val, bypassCSP: true });
    await gor(sida);
    await sida.locator(`${syns}:visible`).first().waitFor();
    expect([...(await axeFynd(sida)), ...(await sidledes(sida))]).toEqual([]);
    await sida.context().close();
  });
});

it('har inga fynd i axe med menyn öppen vid 320 px', async () => {
  const sida = await oppna(KAPITEL, { viewport: SMAL, bypassCSP: true });
  await sida.click('.menyknapp');
  expect(await sida.locator('#huvudmeny').isVisible()).toBe(true);
  expect([...(await axeFynd(sida)), ...(await sidledes(sida))]).toEqual([]);
  await sida.context().close();
});

function fallUt(sida: Page): Promise<void> {
  return sida.evaluate(() => {
    for (const ruta of document.querySelectorAll('details')) ruta.open = true;
  });
}
