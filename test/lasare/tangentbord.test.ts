import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { lasning } from '../stod/lasning.ts';

/** Journeys that a reader makes with the keyboard alone, and without script. */
const { oppna } = lasning();

/** Presses Tab until the wanted link has focus, then Enter. Fails when it is not reached. */
async function tabbaTill(sida: Page, namn: RegExp, hogst = 200): Promise<void> {
  for (let gang = 0; gang < hogst; gang++) {
    await sida.keyboard.press('Tab');
    const text = await sida.evaluate(() => document.activeElement?.textContent ?? '');
    if (namn.test(text.replace(/\s+/g, ' ').trim())) {
      expect(await synligFokus(sida), `fokus syns på ${text}`).toBe(true);
      const fran = sida.url();
      await Promise.all([
        sida.waitForURL((mal) => mal.href !== fran),
        sida.keyboard.press('Enter'),
      ]);
      await sida.waitForLoadState('load');
      return;
    }
  }
  throw new Error(`Tangentbordet nådde aldrig ${namn} på ${sida.url()}`);
}

function synligFokus(sida: Page): Promise<boolean> {
  return sida.evaluate(() => {
    const stil = getComputedStyle(document.activeElement!);
    return stil.outlineStyle !== 'none' && parseFloat(stil.outlineWidth) >= 2;
  });
}

describe('by keyboard', () => {
  it('one jumps to the content', async () => {
    const sida = await oppna('roller/kommunstyrelsen/');
    await sida.keyboard.press('Tab');
    expect(await sida.evaluate(() => document.activeElement?.textContent)).toContain('Hoppa');
    await sida.keyboard.press('Enter');
    expect(await sida.evaluate(() => document.activeElement?.id)).toBe('innehall');
  });

  it('one finds who decides on the tax rate', async () => {
    const sida = await oppna('');
    await tabbaTill(sida, /^Vem beslutar\?/);
    const rad = sida.locator('dt', { hasText: 'Skattesats' }).locator('xpath=..');
    expect(await rad.first().innerText()).toContain('Kommunfullmäktige');
  });

  it('one goes from a document to the one above', async () => {
    const sida = await oppna('styrdokument/mal-och-budget-2017-2019/');
    await tabbaTill(sida, /^(Mål och budget|Mjölby kommuns ledningssystem)$/);
    expect(sida.url()).toContain('/styrdokument/');
    expect(sida.url()).not.toContain('2017-2019');
  });
});

describe('by keyboard, in the year wheel and to print', () => {
  it('one finds the events of the committees', async () => {
    const sida = await oppna('arshjul/');
    const roll = sida.locator('.arsfilter select').first();
    await roll.focus();
    await sida.keyboard.type('Nämnderna');
    await sida.keyboard.press('Tab');
    await sida.waitForURL(/roll=namnder/);
    expect(await sida.locator('[role=status]').first().innerText()).toMatch(/av \d+/);
    const synliga = sida.locator('.arslista li:visible');
    expect(await synliga.count()).toBeGreaterThan(3);
    // Roles inherit, so a row may name one of the committees instead; but none that names them is left out.
    const alla = sida.locator('.arslista li');
    expect(await synliga.count()).toBeLessThan(await alla.count());
    for (const rad of await alla.filter({ hasText: 'Nämnderna' }).all())
      expect(await rad.isVisible()).toBe(true);
  });

  it('one comes to the print', async () => {
    const sida = await oppna('ordlista/atagande/');
    await tabbaTill(sida, /^Skriv ut eller spara$/);
    expect(sida.url()).toContain('/utskrift/');
    expect(await sida.locator('h1').first().innerText()).toContain('ledningssystem');
  });
});

describe('without JavaScript', () => {
  it.each([
    ['vem-beslutar/', 'Skattesats'],
    ['styrdokument/', 'Vision 2025'],
    ['arshjul/', 'November'],
    ['ordlista/', 'åtagande'],
    ['kapitel/ataganden-och-matt/', 'Vad ett åtagande är'],
    ['utbildning/arshjulet-och-din-forsta-budget/', 'Visa svaret'],
  ])('/%s can be read', async (adress, text) => {
    const sida = await oppna(adress, { javaScriptEnabled: false });
    expect(await sida.locator('main').innerText()).toContain(text);
  });
});
