import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { axeFynd, BRED, iFlikar, lagen, sidledes, SMAL } from './lagen-stod.ts';
import { klippt, TEXTAVSTAND } from './lagen-matt.ts';

/** axe in the states that axe.test.ts does not see: what is opened, chosen, filtered, and what the reader has set. */
const lasning = lagen();
const { oppna } = lasning;
afterEach(() => expect(lasning.fel()).toEqual([]));

describe('en sida av varje slag', () => {
  it('har inga fynd i axe: egna färger, och hög kontrast i mörkt på 320 px med allt utfällt', async () => {
    const val = { reducedMotion: 'reduce', bypassCSP: true } as const;
    const fynd = await iFlikar(lasning, val, async (sida) => {
      await sida.setViewportSize(BRED);
      await sida.emulateMedia({ forcedColors: 'active', contrast: null, colorScheme: 'light' });
      const egna = [...(await axeFynd(sida, 'farger')), ...(await sidledes(sida))];
      await sida.setViewportSize(SMAL);
      await sida.emulateMedia({ forcedColors: 'none', contrast: 'more', colorScheme: 'dark' });
      await fallUt(sida);
      const morkt = [...(await axeFynd(sida)), ...(await sidledes(sida))];
      return [...egna.map((rad) => `egna färger: ${rad}`), ...morkt.map((rad) => `mörkt: ${rad}`)];
    });
    expect(fynd).toEqual([]);
  }, 180_000);

  it('har inga fynd i axe och klipper inget: WCAG:s textavstånd, hög kontrast i ljust, 400 % förstoring', async () => {
    // 1280 × 1024 px at 400 %.
    const zoom = { width: 320, height: 256 };
    const val = { contrast: 'more', colorScheme: 'light', bypassCSP: true } as const;
    const fynd = await iFlikar(lasning, val, async (sida) => {
      await sida.setViewportSize(zoom);
      const utan = await sidledes(sida);
      await sida.addStyleTag({ content: TEXTAVSTAND });
      const smalt = [...(await sida.evaluate(klippt)), ...(await sidledes(sida))];
      const axe = await axeFynd(sida);
      await sida.setViewportSize(BRED);
      const brett = [...(await sida.evaluate(klippt)), ...(await sidledes(sida))];
      return [...utan, ...smalt, ...axe, ...brett];
    });
    expect(fynd).toEqual([]);
  }, 180_000);
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
  ...['', 'vem-beslutar/'].map((vag) => ({
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

describe('har inga fynd i axe: 1280 px ljust, 320 px mörkt, och med egna färger', () => {
  it.each(TILLSTAND)('/$adress: $namn', async ({ adress, gor, syns }) => {
    const sida = await oppna(adress, { colorScheme: 'light', bypassCSP: true });
    await gor(sida);
    await sida.locator(`${syns}:visible`).first().waitFor();
    expect([...(await axeFynd(sida)), ...(await sidledes(sida))]).toEqual([]);
    await sida.setViewportSize(SMAL);
    await sida.emulateMedia({ colorScheme: 'dark' });
    expect([...(await axeFynd(sida)), ...(await sidledes(sida))]).toEqual([]);
    await sida.emulateMedia({ forcedColors: 'active' });
    expect(await axeFynd(sida, 'farger')).toEqual([]);
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
