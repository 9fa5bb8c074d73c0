import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { BRED, lasning } from '../stod/lasning.ts';

/** The columns: what stands where at three widths, what stays, and how the menu opens where it has no room. */
const { oppna } = lasning();

const SURFPLATTA = { width: 768, height: 1024 };
const MOBIL = { width: 390, height: 844 };

async function plats(sida: Page, val: string): Promise<{ x: number; y: number; till: number }> {
  const ruta = (await sida.locator(val).first().boundingBox())!;
  return { x: ruta.x, y: ruta.y, till: ruta.x + ruta.width };
}

describe('at 1280 px', () => {
  it.each([
    'kapitel/planering/',
    'roller/kommunfullmaktige/',
    'styrdokument/avfallstaxa/',
    'mal/kommunmal-1-1/',
  ])('/%s has menu, text and facts beside each other', async (vag) => {
    const sida = await oppna(vag, { viewport: BRED });
    const [meny, text, fakta] = [
      await plats(sida, '.delmeny'),
      await plats(sida, '.huvudspalt'),
      await plats(sida, '.sidospalt'),
    ];
    expect(meny.till).toBeLessThanOrEqual(text.x);
    expect(text.till).toBeLessThanOrEqual(fakta.x);
    expect(fakta.till - meny.x).toBeGreaterThan(1100);
  });

  it.each(['kapitel/planering/', 'kapitel/namnder/', 'kapitel/mal-och-resultatkedjan/'])(
    '/%s begins its text above y = 520',
    async (vag) => {
      const sida = await oppna(vag, { viewport: BRED });
      expect((await plats(sida, '.text p')).y).toBeLessThan(520);
    },
  );

  it('menu and facts stay when one scrolls, and the heading that one reads is marked', async () => {
    const sida = await oppna('kapitel/ekonomistyrning/', {
      viewport: BRED,
      reducedMotion: 'reduce',
    });
    await sida.evaluate(() => scrollTo(0, 400));
    for (const val of ['.delmeny', '.sidospalt']) {
      const { y } = await plats(sida, val);
      expect(y, val).toBeGreaterThanOrEqual(0);
      expect(y, val).toBeLessThan(100);
    }
    await expect
      .poll(() => sida.locator('.pa-sidan [aria-current]').count(), { timeout: 60_000 })
      .toBe(1);
  });

  it.each(['roller/', 'ordlista/', 'mal/', 'popular/', 'delar/organisation/', 'kapitel/'])(
    'the index /%s uses the room',
    async (vag) => {
      const sida = await oppna(vag, { viewport: BRED });
      const till = await sida.evaluate(() =>
        Math.max(
          ...[...document.querySelectorAll('main a')].map((el) => el.getBoundingClientRect().right),
        ),
      );
      expect(till).toBeGreaterThan(700);
      expect((await plats(sida, '.delmeny')).till).toBeLessThan((await plats(sida, 'main')).x + 1);
    },
  );
});

describe('a page that needs the width', () => {
  it.each(['styrdokument/', 'arshjul/', 'arshjul/mandatskifte/', 'malkedja/', 'lagrum/'])(
    '/%s has nothing beside it that takes it',
    async (vag) => {
      const sida = await oppna(vag, { viewport: BRED });
      expect((await plats(sida, 'main')).till).toBeGreaterThan(BRED.width - 60);
      expect(await sida.locator('.genvagar').count()).toBe(0);
    },
  );
});

it.each(['404.html', 'tillganglighet/'])(
  'the ways beside /%s stand under each other, each on a line of its own',
  async (vag) => {
    const sida = await oppna(vag, { viewport: BRED });
    const rader = await sida
      .locator('.genvagar a')
      .evaluateAll((lankar) => lankar.map((lank) => lank.getBoundingClientRect()));
    expect(rader.length).toBeGreaterThan(4);
    expect(rader.filter(({ width, height }) => width < 150 || height > 45)).toEqual([]);
  },
);

describe('where there is less room', () => {
  it('at 768 px the facts stand beside the text, and the menu opens from its button', async () => {
    const sida = await oppna('kapitel/namnder/', { viewport: SURFPLATTA });
    expect((await plats(sida, '.huvudspalt')).till).toBeLessThanOrEqual(
      (await plats(sida, '.sidospalt')).x,
    );
    expect(await sida.locator('.delmeny').isVisible()).toBe(false);
    await sida.locator('.menyrad button').press('Enter');
    expect(await sida.locator('.delmeny').isVisible()).toBe(true);
    await sida.keyboard.press('Escape');
    expect(await sida.locator('.delmeny').isVisible()).toBe(false);
  });

  it('at 390 px the contents are folded before the text, and open without script', async () => {
    const sida = await oppna('kapitel/namnder/', { viewport: MOBIL, javaScriptEnabled: false });
    const lank = sida.locator('.pa-sidan a').first();
    expect(await lank.isVisible()).toBe(false);
    await sida.locator('.pa-sidan summary').click();
    expect(await lank.isVisible()).toBe(true);
    await sida.locator('.menyrad button').click();
    expect(await sida.locator('.delmeny').isVisible()).toBe(true);
  });

  it('the menu of an index is closed by the place that it leads to', async () => {
    const sida = await oppna('ordlista/', { viewport: MOBIL });
    await sida.locator('.menyrad button').click();
    await sida.locator('.delmeny').getByText('M', { exact: true }).click();
    expect(await sida.locator('.delmeny').isVisible()).toBe(false);
    expect(await sida.evaluate(() => location.hash)).toBe('#M');
  });

  it('the contents are open beside the text without script', async () => {
    const sida = await oppna('kapitel/namnder/', { viewport: BRED, javaScriptEnabled: false });
    expect(await sida.locator('.pa-sidan a').first().isVisible()).toBe(true);
    expect(await sida.locator('.citera').isVisible()).toBe(false);
  });
});

describe('the filter of a list', () => {
  it('leaves the rows with the words, hides groups without rows, counts, and stands in the address', async () => {
    const sida = await oppna('roller/', { viewport: BRED });
    const synliga = () => sida.locator('[data-filtreras] li:visible').count();
    const alla = await synliga();
    await sida.fill('.listfilter input', 'nämnd miljö');
    expect(await synliga()).toBe(1);
    expect(await sida.locator('[data-filtreras] h2:visible').count()).toBe(1);
    expect(await sida.locator('.listfilter [role=status]').textContent()).toBe(
      `Visar 1 av ${alla} roller.`,
    );
    await sida.reload();
    expect(await synliga()).toBe(1);
    await sida.fill('.listfilter input', 'xyzzy');
    expect(await synliga()).toBe(0);
    expect(await sida.locator('.listfilter [role=status]').textContent()).toMatch(/^Ingen rad av/);
    await sida.fill('.listfilter input', '');
    expect(await synliga()).toBe(alla);
  });

  it('is not there without script', async () => {
    const sida = await oppna('roller/', { viewport: BRED, javaScriptEnabled: false });
    expect(await sida.locator('.listfilter').isVisible()).toBe(false);
  });
});
