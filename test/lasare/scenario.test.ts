import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { lasning } from '../stod/lasning.ts';

/** A case, gone through with the keyboard alone, and read without script. */
const { oppna } = lasning();

const FALL = 'scenarier/ramen-andras-i-juni/';

/** Opens a choice of the step that is shown, and goes on. */
async function valj(sida: Page, text: RegExp): Promise<void> {
  await sida.locator('summary', { hasText: text }).focus();
  await sida.keyboard.press('Enter');
  await sida.keyboard.press('Tab');
  await sida.keyboard.press('Enter');
}

const iFokus = (sida: Page) => sida.evaluate(() => document.activeElement?.textContent?.trim());

describe('a case, by keyboard', () => {
  it('shows a step at a time, says how a choice turns out, and ends with the way that was gone', async () => {
    const sida = await oppna(FALL);
    const steg = sida.locator('.fallsteg:visible');
    expect(await steg.count()).toBe(1);
    expect(await sida.getByRole('heading', { name: 'Vad handboken säger' }).count()).toBe(0);
    await sida.locator('summary', { hasText: 'Vi väntar till november' }).focus();
    await sida.keyboard.press('Enter');
    const besked = sida.locator('.fall-besked');
    await sida.waitForFunction(() => document.querySelector('.fall-besked')?.textContent !== '');
    expect(await besked.innerText()).toBe('Det går emot handboken');
    // Another choice may be tried before one goes on.
    await valj(sida, /^.?\s*Vi börjar arbeta/);
    expect(await iFokus(sida)).toBe('Steg 2');
    expect(await steg.count()).toBe(1);
    await valj(sida, /Nämnden väljer/);
    await valj(sida, /Vi visar vad åtagandet/);
    expect(await iFokus(sida)).toBe('Så gick du');
    expect(await sida.locator('.fallvag li').count()).toBe(3);
    expect(await sida.locator('.fallvag').innerText()).not.toContain('väntar till november');
    expect(await sida.getByRole('heading', { name: 'Vad handboken säger' }).count()).toBe(1);
    const sparat = await sida.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(sparat).toContain('ramen-andras-i-juni');
    await sida.getByRole('button', { name: 'Börja om' }).press('Enter');
    expect(await iFokus(sida)).toBe('Steg 1');
    expect(await sida.locator('.fallsteg details[open]').count()).toBe(0);
  });

  it('stands whole without script, and each choice leads on', async () => {
    const sida = await oppna(FALL, { javaScriptEnabled: false });
    expect(await sida.locator('.fallsteg:visible').count()).toBe(3);
    await sida.locator('summary', { hasText: 'Vi väntar till november' }).click();
    await sida.getByRole('link', { name: 'Gå vidare till steg 2' }).first().click();
    expect(sida.url()).toMatch(/#steg-prioriteringen$/);
  });
});
