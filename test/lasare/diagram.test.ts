import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { lasning } from '../stod/lasning.ts';

/**
 * The pictures as a reader meets them, by keyboard, on paper and in other colours. How they look: bilder.test.ts.
 */
const lasare = lasning();

describe('a diagram by keyboard', () => {
  it('reaches each box as a link with visible focus', async () => {
    const sida = await oppna('diagram/malkedjan/', 1280);
    await sida.locator('main h1').evaluate((rubrik) => {
      rubrik.tabIndex = -1;
      rubrik.focus();
    });
    const natta: string[] = [];
    const alla = await sida.evaluate(() =>
      [...document.querySelectorAll('.bild-bred svg a')].map((a) => a.getAttribute('href')),
    );
    for (let gang = 0; gang <= alla.length + 5; gang++) {
      await sida.keyboard.press('Tab');
      const nu = await sida.evaluate(() => {
        const element = document.activeElement!;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const synlig = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2;
        return element.closest('svg')
          ? { adress: element.getAttribute('href') ?? '', synlig }
          : undefined;
      });
      if (!nu && natta.length === 0) continue;
      if (!nu) break;
      expect(nu.synlig, nu.adress).toBe(true);
      natta.push(nu.adress);
    }
    expect(natta.sort()).toEqual(alla.sort());
  });

  it('shows a process in one column on a narrow screen, and in lanes on a wide one', async () => {
    for (const [width, smal] of [
      [320, true],
      [1280, false],
    ] as const) {
      const sida = await oppna('processer/planering/', width);
      expect(await sida.locator('.bild-smal').isVisible()).toBe(smal);
      expect(await sida.locator('.bild-bred').isVisible()).toBe(!smal);
    }
  });

  it('follows the reader’s own colours', async () => {
    const sida = await oppna('diagram/organisation/', 1280, { forcedColors: 'active' });
    const farger = await sida.evaluate(() => {
      const prov = document.body.appendChild(document.createElement('i'));
      const varde = (farg: string) => ((prov.style.color = farg), getComputedStyle(prov).color);
      const text = document.querySelector('.bild a.huvud text')!;
      const form = document.querySelector('.bild a.huvud rect')!;
      return {
        text: getComputedStyle(text).fill === varde('LinkText'),
        form: getComputedStyle(form).fill === varde('Canvas'),
        kant: getComputedStyle(form).stroke === varde('CanvasText'),
      };
    });
    expect(farger).toEqual({ text: true, form: true, kant: true });
  });

  it('fits on paper', async () => {
    const sida = await oppna('diagram/organisation/', 700);
    await sida.emulateMedia({ media: 'print' });
    const bredd = await sida.evaluate(
      () => document.querySelector('.bild svg')!.getBoundingClientRect().width,
    );
    expect(bredd).toBeLessThanOrEqual(700);
  });
});

describe('the register', () => {
  it('chooses and sorts, says how many are shown, and keeps the choice in the address', async () => {
    const sida = await oppna('styrdokument/?kategori=HUR-dokument', 1280);
    const synliga = () => sida.locator('.register tbody tr:visible').count();
    const svar = sida.locator('[data-registerval] [role=status]');
    const hur = await synliga();
    expect(await svar.textContent()).toContain(`Visar ${hur} av`);
    await sida.selectOption('select[name=kategori]', '');
    expect(await synliga()).toBeGreaterThan(hur);
    expect(new URL(sida.url()).search).toBe('');
    await sida.locator('.register thead button').first().click();
    expect(await sida.locator('.register thead th').first().getAttribute('aria-sort')).toBe(
      'descending',
    );
  });

  it('is a whole table without scripts', async () => {
    const sida = await oppna('styrdokument/', 1280, { javaScriptEnabled: false });
    expect(await sida.locator('[data-registerval]').isVisible()).toBe(false);
    expect(await sida.locator('.register tbody tr').count()).toBeGreaterThan(40);
  });
});

async function oppna(vag: string, width: number, val: BrowserContextOptions = {}): Promise<Page> {
  return lasare.oppna(vag, { viewport: { width, height: 900 }, ...val });
}
