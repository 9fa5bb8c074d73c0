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

describe('the lens', () => {
  it('is chosen on its page, said aloud, and seen in the header of the next page', async () => {
    const sida = await oppna('for/chef/');
    const knapp = sida.locator('[data-lins]');
    const status = sida.locator('body > [role=status]');
    expect(await knapp.getAttribute('aria-pressed')).toBe('false');
    expect(await huvudet(sida)).toBe('Jag är …');
    expect(await status.textContent()).toBe('');
    await knapp.click();
    expect(await status.textContent()).toBe('Det som rör dig visas nu först på varje sida.');
    expect(await knapp.getAttribute('aria-pressed')).toBe('true');
    await sida.goto(adress('kallor/'));
    expect(await huvudet(sida)).toBe('Chef');
  });

  it.each(['', 'kapitel/', 'vem-beslutar/', 'styrdokument/', 'roller/', 'arshjul/'])(
    'puts what concerns the reader first on /%s, and hides nothing',
    async (vag) => {
      const sida = await oppna(vag);
      const rader = await sida.locator('[data-lista] [data-for]').count();
      await valj(sida);
      await sida.goto(adress(vag));
      const grupp = sida.locator('.for-dig').first();
      expect(await grupp.getByRole('heading', { level: 2 }).innerText()).toBe(
        'För dig som är chef',
      );
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
    },
  );

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
