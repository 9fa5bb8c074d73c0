import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { lasning, SMAL } from '../stod/lasning.ts';
import { tabbara } from './lagen-matt.ts';

/** Journeys made with nothing but keys. */
const { oppna } = lasning();

describe('Tab', () => {
  it.each([
    'kapitel/mal-och-resultatkedjan/',
    'arshjul/?roll=namnder',
    'styrdokument/?kategori=Uppföljning',
    'utbildning/arshjulet-och-din-forsta-budget/',
  ])('goes through everything on /%s, once, and leaves the page', async (vag) => {
    const sida = await oppna(vag);
    const alla = await sida.evaluate(tabbara);
    await sida.evaluate(antecknaFokus);
    for (let gang = 0; gang < alla.length; gang++) await sida.keyboard.press('Tab');
    expect(await sida.evaluate(() => (window as unknown as Anteckning).natta)).toEqual(alla);
    await sida.keyboard.press('Tab');
    expect(['', alla[0]]).toContain(await harFokus(sida));
    await sida.keyboard.press('Shift+Tab');
    await sida.keyboard.press('Shift+Tab');
    expect(alla.slice(-2), 'bakåt går det också').toContain(await harFokus(sida));
  });

  it('stays in the search box as long as it is open, and Esc leaves it', async () => {
    const sida = await oppna('kapitel/');
    await sida.keyboard.press('Tab');
    await sida.keyboard.press('Tab');
    await sida.keyboard.press('Tab');
    await sida.keyboard.press('Enter');
    await sida.locator('dialog.sokruta').waitFor();
    await sida.keyboard.type('budget');
    await sida.locator('dialog .sok-traffar a').first().waitFor();
    const bakom = () =>
      sida.evaluate(() => document.activeElement!.matches('body *:not(dialog, dialog *)'));
    for (let gang = 0; gang < 25; gang++) {
      await sida.keyboard.press('Tab');
      expect(await bakom()).toBe(false);
    }
    await sida.keyboard.press('Escape');
    expect(await sida.locator('dialog.sokruta').isVisible()).toBe(false);
    expect(await sida.evaluate(() => document.activeElement!.hasAttribute('data-sok'))).toBe(true);
  });

  it('opens the menu at 320 px, goes through it, and Esc closes it', async () => {
    const sida = await oppna('kapitel/', { viewport: SMAL });
    const knapp = sida.locator('.menyknapp');
    for (let gang = 0; !(await knapp.evaluate((el) => el === document.activeElement)); gang++) {
      expect(gang).toBeLessThan(10);
      await sida.keyboard.press('Tab');
    }
    await sida.keyboard.press('Enter');
    await sida.keyboard.press('Tab');
    expect(await sida.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      'Handboken',
    );
    await sida.keyboard.press('Escape');
    expect(await sida.locator('#huvudmeny').isVisible()).toBe(false);
    expect(await knapp.evaluate((el) => el === document.activeElement)).toBe(true);
  });
});

describe('with keys only', () => {
  it('one finds with the filter who decides on the tax rate', async () => {
    const sida = await oppna('');
    await tabbaTill(sida, 'a[href$="/vem-beslutar/"]');
    await sida.keyboard.press('Enter');
    await sida.waitForURL(/vem-beslutar/);
    await tabbaTill(sida, '#sidans-sak');
    await sida.keyboard.type('skattesats');
    expect(await sida.locator('#sidans-svar').textContent()).toMatch(/^Visar /);
    await tabbaTill(sida, '.beslutslista .vem a');
    expect(await harFokus(sida)).toContain('Kommunfullmäktige');
  });

  it('one finds the events of the month for the committees', async () => {
    const sida = await oppna('');
    await sida.clock.setFixedTime(new Date('2027-09-15T12:00:00+02:00'));
    await tabbaTill(sida, '.huvudmeny a[href$="/arshjul/"]');
    await sida.keyboard.press('Enter');
    await sida.waitForURL(/arshjul/);
    await tabbaTill(sida, '#arsfilter-roll');
    await sida.keyboard.type('Nämnderna');
    await sida.waitForURL(/roll=namnder/);
    await tabbaTill(sida, '.arslista section:has(.denna) a');
    const manad = sida.locator('.arslista section:has(:focus)');
    expect(await manad.locator('.manadsnamn').innerText()).toMatch(/^september denna månad/i);
    expect(await manad.locator('li:visible').first().innerText()).toContain('Nämnderna');
  });

  it('one comes from a document to the one above', async () => {
    const sida = await oppna('styrdokument/vision-2025/');
    const ovan = sida.locator('main a[href*="/styrdokument/"]').first();
    const mal = await ovan.getAttribute('href');
    await tabbaTill(sida, `main a[href="${mal}"]`);
    await sida.keyboard.press('Enter');
    await sida.waitForURL(`**${mal}`);
    expect(await sida.locator('h1').innerText()).toBe('Mjölby kommuns ledningssystem');
  });

  it('one comes to the page for print, and prints', async () => {
    const sida = await oppna('kapitel/ataganden-och-matt/');
    await tabbaTill(sida, '.sidfot a[href$="/utskrift/"]');
    await sida.keyboard.press('Enter');
    await sida.waitForURL(/utskrift/);
    await sida.evaluate(() => (window.print = () => (document.title = 'utskriven')));
    await tabbaTill(sida, '.skriv-ut');
    await sida.keyboard.press('Enter');
    expect(await sida.title()).toBe('utskriven');
  });
});

/** Presses Tab until what matches has focus. Fails when the page ends first. */
async function tabbaTill(sida: Page, valjare: string): Promise<void> {
  for (let gang = 0; gang < 300; gang++) {
    await sida.keyboard.press('Tab');
    if (await sida.evaluate((val) => document.activeElement!.matches(val), valjare)) return;
  }
  throw new Error(`Tangentbordet nådde aldrig ${valjare} på ${sida.url()}`);
}

/** Where the page itself writes down what focus has come to. */
interface Anteckning {
  natta: string[];
}

/** Runs in the page: from now on it writes down what gets focus, named as `tabbara` names it. */
function antecknaFokus(): void {
  const natta: string[] = [];
  (window as unknown as Anteckning).natta = natta;
  document.addEventListener('focusin', ({ target }) => {
    const el = target as Element;
    natta.push(
      `${el.tagName.toLowerCase()} ${(el.getAttribute('href') ?? el.id) || el.className} ${el.textContent.trim().slice(0, 30)}`,
    );
  });
}

/** What has focus, named as `tabbara` names it; empty when nothing has. */
function harFokus(sida: Page): Promise<string> {
  return sida.evaluate(() => {
    const el = document.activeElement!;
    return el === document.body
      ? ''
      : `${el.tagName.toLowerCase()} ${(el.getAttribute('href') ?? el.id) || el.className} ${el.textContent.trim().slice(0, 30)}`;
  });
}
