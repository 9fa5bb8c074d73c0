import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { adress, BRED, ga, lasning, SMAL } from '../stod/lasning.ts';

/** The role lens: chosen, seen, kept, ended; and what it must not do. */
const { oppna, ny } = lasning();

const huvudet = (sida: Page) => sida.locator('.linsknapp').innerText();
const grupper = (sida: Page) => sida.locator('.for-dig').count();

async function valj(sida: Page, vem = 'chef'): Promise<void> {
  await sida.goto(adress(`for/${vem}/`));
  await sida.click('[data-lins]');
}

/** A point of the year: in 2026 there is an election. */
const dag = (sida: Page, nu: string) => sida.clock.setFixedTime(new Date(nu));

describe('the lens is a home page', () => {
  it('with one touch, on the start page or in the head', async () => {
    for (const vag of ['', 'kallor/']) {
      const sida = await oppna(vag);
      if (vag) await sida.click('.linsknapp');
      await sida.click(`${vag ? '#linsval' : 'main'} [data-lins-val=chef]`);
      await sida.waitForURL(/for\/chef\/$/);
      expect(await sida.locator('body > [role=status]').textContent()).toMatch(
        /^Startsidan visar nu/,
      );
      expect(await huvudet(sida)).toBe('Chef');
      await sida.goto(adress(''));
      await sida.locator('.minsida').waitFor();
      expect(await sida.locator('.minsida h2').innerText()).toBe('För dig som är chef');
    }
  });

  it('shows this month and the next, decisions, documents, wheel and training without scrolling on a phone', async () => {
    const sida = await ny({ viewport: { width: 390, height: 844 } });
    await dag(sida, '2026-11-22T12:00:00Z');
    await sida.goto(adress('for/chef/'));
    await sida.click('[data-lins]');
    await ga(sida, adress(''));
    await sida.locator('.minsida').waitFor();
    const rubriker = sida.locator('.minsida h3:visible');
    expect(await rubriker.allInnerTexts()).toEqual(['I november', 'I december']);
    expect(await sida.locator('.minsida .egna-vagar b').allInnerTexts()).toEqual([
      'Mina beslut',
      'Mina styrdokument',
      'Mitt årshjul',
      'Min utbildning',
    ]);
    const genvagar = await sida.locator('.minsida .egna-vagar').boundingBox();
    expect(genvagar!.y + genvagar!.height).toBeLessThanOrEqual(844);
  });

  it('over New Year the months stand in their order, each in its own year', async () => {
    const sida = await ny();
    await dag(sida, '2026-12-31T12:00:00Z');
    await valj(sida, 'fortroendevald');
    await sida.goto(adress(''));
    await sida.locator('.minsida').waitFor();
    expect(await sida.locator('.minsida h3:visible').allInnerTexts()).toEqual([
      'I december',
      'I januari',
    ]);
    const alla = await sida.locator('.minsida [data-manad="1"]:visible a').allInnerTexts();
    await dag(sida, '2027-12-31T12:00:00Z');
    await sida.reload();
    await sida.locator('.minsida').waitFor();
    const andra = await sida.locator('.minsida [data-manad="1"]:visible a').allInnerTexts();
    expect(andra).not.toEqual(alla);
  });

  it('the year follows it: the filter is set, all can be asked for, and it ends with the lens', async () => {
    const sida = await oppna('arshjul/');
    const antal = () => sida.locator('.arslista li:visible').count();
    const alla = await antal();
    await valj(sida);
    await sida.goto(adress('arshjul/'));
    const roll = sida.getByLabel('Roll', { exact: true });
    expect(await roll.inputValue()).toBe('jag');
    expect(await antal()).toBeLessThan(alla);
    expect(await sida.locator('a[data-kalender]').getAttribute('href')).toMatch(
      /#kalender-jag-chef$/,
    );
    await roll.selectOption('');
    expect(await antal()).toBe(alla);
    expect(new URL(sida.url()).search).toBe('?roll=alla');
    await sida.reload();
    expect(await antal()).toBe(alla);
    await sida.goto(adress('arshjul/'));
    await sida.click('.linsknapp');
    await sida.click('[data-lins-av]');
    expect(await antal()).toBe(alla);
    expect(await roll.locator('option[value=jag]').count()).toBe(0);
  });

  it('says so where the part cannot be fetched, and leads to it', async () => {
    const sida = await oppna('');
    await valj(sida);
    await sida.route('**/for/chef/', (vag) => vag.fulfill({ status: 200, body: '<p>annat</p>' }));
    await sida.goto(adress(''));
    const plats = sida.locator('[data-minsida]');
    await plats.locator('a').waitFor();
    expect(await plats.innerText()).toMatch(/^Din del kunde inte hämtas nu\./);
  });
});

describe('the lens', () => {
  it('is chosen on its page, said aloud, and seen in the header of the next page', async () => {
    const sida = await oppna('for/chef/');
    const knapp = sida.locator('[data-lins]');
    const status = sida.locator('body > [role=status]');
    expect(await knapp.getAttribute('aria-pressed')).toBe('false');
    expect(await huvudet(sida)).toBe('Jag är …');
    expect(await status.textContent()).toBe('');
    await knapp.click();
    expect(await status.textContent()).toBe(
      'Startsidan visar nu din del. Det som rör dig är märkt ”för dig”, och står först i listor.',
    );
    expect(await knapp.getAttribute('aria-pressed')).toBe('true');
    await sida.goto(adress('kallor/'));
    expect(await huvudet(sida)).toBe('Chef');
  });

  it.each([
    'kapitel/',
    'vem-beslutar/',
    'styrdokument/',
    'roller/',
    'arshjul/',
    'mal/',
    'processer/',
    'popular/',
    'delar/organisation/',
  ])('puts what concerns the reader first on /%s, and hides nothing', async (vag) => {
    const sida = await oppna(vag);
    const rader = await sida.locator('[data-lista] [data-for]').count();
    await valj(sida);
    await sida.goto(adress(vag));
    const grupp = sida.locator('.for-dig').first();
    expect(await grupp.getByRole('heading', { level: 2 }).innerText()).toBe('För dig som är chef');
    const lankar = await grupp
      .locator('a')
      .evaluateAll((alla) => alla.map((a) => (a as HTMLAnchorElement).href));
    expect(lankar.length).toBeGreaterThan(0);
    expect(new Set(lankar).size).toBe(lankar.length);
    expect(
      await grupp.evaluate((el) => el.nextElementSibling?.hasAttribute('data-lista')),
      'gruppen står före listan',
    ).toBe(true);
    expect(await sida.locator('[data-lista] [data-for]').count()).toBe(rader);
    expect(await sida.locator('.for-dig-marke').count()).toBeGreaterThanOrEqual(lankar.length);
  });

  it.each([
    ['kapitel/planering/', true],
    ['roller/enhetschef/', true],
    ['styrdokument/chef-i-mjolby/', true],
    ['arshjul/detaljbudget-och-verksamhetsplan/', true],
    ['processer/planering/', true],
    ['roller/kommunrevisionen/', false],
  ])('marks the page itself where it concerns the reader: /%s %s', async (vag, ratt) => {
    const sida = await ny();
    await valj(sida);
    await sida.goto(adress(vag));
    expect(await sida.locator('.sidtopp .for-dig-marke').count()).toBe(ratt ? 1 : 0);
  });

  it('is ended from the header, and then all is as before', async () => {
    const sida = await oppna('');
    await valj(sida);
    await sida.goto(adress('kapitel/'));
    expect(await grupper(sida)).toBe(1);
    await sida.click('.linsknapp');
    await sida.getByRole('button', { name: 'Visa allt i vanlig ordning' }).click();
    expect(await sida.locator('body > [role=status]').textContent()).toBe(
      'Allt visas i vanlig ordning.',
    );
    expect(await huvudet(sida)).toBe('Jag är …');
    expect(await sida.locator('.for-dig, .for-dig-marke').count()).toBe(0);
    await sida.reload();
    expect(await grupper(sida)).toBe(0);
  });

  it('may be a single role: marked, in the year and its calendar, but without a part on the start page', async () => {
    const sida = await oppna('roller/budgetberedningen/');
    await sida.click('[data-lins]');
    expect(await sida.locator('body > [role=status]').textContent()).toBe(
      'Det som rör dig är märkt ”för dig”, och står först i listor.',
    );
    await sida.goto(adress('roller/'));
    expect(await sida.locator('.for-dig a[href$="/kommunstyrelsen/"]').count()).toBe(1);
    await sida.goto(adress('arshjul/'));
    expect(await sida.locator('a[data-kalender]').getAttribute('href')).toMatch(
      /#kalender-budgetberedningen$/,
    );
    await sida.goto(adress(''));
    expect(await sida.locator('[data-minsida]').isVisible()).toBe(false);
  });

  it('is changed by choosing another, and put out with the same button', async () => {
    const sida = await oppna('');
    await valj(sida);
    await valj(sida, 'medarbetare');
    expect(await huvudet(sida)).toBe('Medarbetare');
    await sida.click('[data-lins]');
    expect(await huvudet(sida)).toBe('Jag är …');
  });

  it('gives no error when the browser may not save: then it lasts the page out', async () => {
    const sida = await ny();
    await sida.addInitScript(() => {
      const stangt = () => {
        throw new DOMException('avstängt', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: stangt });
    });
    await valj(sida);
    expect(await huvudet(sida)).toBe('Chef');
    await sida.goto(adress('kapitel/'));
    expect(await huvudet(sida)).toBe('Jag är …');
    expect(await grupper(sida)).toBe(0);
    // A key that cannot be turned off for good is off (WCAG 2.1.4); the search opens all the same.
    await sida.keyboard.press('/');
    await sida.keyboard.press('Control+k');
    await sida.locator('dialog.sokruta input[type=search]').fill('budget');
    await sida.locator('dialog .sok-traffar a').first().waitFor();
    expect(await sida.locator('.sok-snedstreck').count()).toBe(0);
  });

  it('is one for each handbook on the same host', async () => {
    // Both are on one host and port, as on a server with several handbooks.
    const sida = await ny();
    await valj(sida);
    await sida.goto(adress('kapitel/', 'mora'));
    expect(await huvudet(sida)).toBe('Jag är …');
    expect(await grupper(sida)).toBe(0);
    await sida.goto(adress('for/medarbetare/', 'mora'));
    await sida.click('[data-lins]');
    await sida.goto(adress('kapitel/'));
    expect(await huvudet(sida)).toBe('Chef');
    await sida.goto(adress('kapitel/', 'mora'));
    expect(await huvudet(sida)).toBe('Medarbetare');
  });

  it.each([SMAL, BRED])(
    'moves nothing in the header and fits, with the longest name too, at $width px',
    async (viewport) => {
      const sida = await oppna('kallor/', { viewport });
      const lagen = () =>
        sida.evaluate(() =>
          [...document.querySelectorAll('.marke, .sidverktyg > *, main')].map((el) => {
            const { x, y, width } = el.getBoundingClientRect();
            return [x, y, width].map(Math.round);
          }),
        );
      const utan = await lagen();
      await valj(sida, 'ny-fortroendevald');
      await ga(sida, adress('kallor/'));
      expect(await huvudet(sida)).toBe('Ny förtroendevald');
      expect(await lagen()).toEqual(utan);
      const text = sida.locator('.linsknapp span');
      expect(await text.evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
    },
  );

  it('does not show the button to one who reads without scripts', async () => {
    const sida = await oppna('for/chef/', { javaScriptEnabled: false });
    expect(await sida.locator('[data-lins]').isVisible()).toBe(false);
    await sida.click('.linsknapp');
    expect(await sida.locator('#linsval a').first().isVisible()).toBe(true);
  });
});
