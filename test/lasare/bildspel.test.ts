import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { provbygge } from '../stod/byggd-webbplats.ts';
import { adress, lasning } from '../stod/lasning.ts';
import { bytDiabilder, matDiabilder } from './bildspel-matt.ts';

const { oppna } = lasning();
const HELA = 'bildspel/hela/';
const SKARM = { width: 1280, height: 720 };

const visas = (sida: Page) => sida.locator('.dia-rubrik:visible').allInnerTexts();
const laget = (sida: Page) => sida.locator('.bildspel-lage').innerText();
/** Waits until the slide of that number is the one that is shown. */
const vanta = (sida: Page, nummer: number) => sida.locator(`.diabild.nu[id="${nummer}"]`).waitFor();

describe('a slide show', () => {
  it('is a page to read without script: every slide with its heading and what the speaker says', async () => {
    const sida = await oppna(HELA, { javaScriptEnabled: false });
    const antal = await sida.locator('.diabild').count();
    expect(await visas(sida)).toHaveLength(antal);
    expect(await sida.locator('.anteckningar:visible').count()).toBe(antal);
    expect(await sida.locator('.styrning:visible, .talarpanel:visible').count()).toBe(0);
  });

  it('is shown by keys, one slide at a time, and says which; the browser goes back and forth', async () => {
    const sida = await oppna(HELA, { viewport: SKARM });
    const antal = await sida.locator('.diabild').count();
    await sida.getByRole('link', { name: 'Visa bildspelet' }).click();
    await vanta(sida, 1);
    expect(await visas(sida)).toEqual(['Det viktigaste på 20 minuter']);
    for (const tangent of ['ArrowRight', ' ', 'PageDown', 'ArrowLeft'])
      await sida.keyboard.press(tangent);
    await vanta(sida, 3);
    expect(new URL(sida.url()).hash).toBe('#3');
    const [rubrik] = await visas(sida);
    expect(await laget(sida)).toBe(`Bild 3 av ${antal}: ${rubrik}`);
    await sida.keyboard.press('End');
    await vanta(sida, antal);
    await sida.keyboard.press('ArrowRight');
    await sida.goBack();
    await vanta(sida, 3);
    await sida.keyboard.press('Escape');
    await sida.locator('.bildspel[data-lage=""]').waitFor();
    expect(await sida.evaluate(() => document.activeElement?.textContent)).toBe('Visa bildspelet');
    expect(await visas(sida)).toHaveLength(antal);
  });

  it('opens at the slide of its address, and nothing under it can be reached', async () => {
    const sida = await oppna(`${HELA}#3`, { viewport: SKARM });
    await vanta(sida, 3);
    expect(await visas(sida)).toHaveLength(1);
    expect(await sida.locator('.sidhuvud').evaluate((ett) => (ett as HTMLElement).inert)).toBe(
      true,
    );
    await sida.keyboard.press('b');
    expect(await visas(sida)).toEqual([]);
    await sida.keyboard.press('b');
    expect(await visas(sida)).toHaveLength(1);
  });

  it('has an overview, whose slides are links', async () => {
    const sida = await oppna(`${HELA}#2`, { viewport: SKARM });
    await vanta(sida, 2);
    await sida.keyboard.press('o');
    await sida.locator('.bildspel[data-lage="oversikt"]').waitFor();
    expect(await sida.evaluate(() => document.activeElement?.ariaLabel)).toMatch(/^Bild 2 av/);
    await sida.getByRole('link', { name: /^Bild 4 av/ }).click();
    await vanta(sida, 4);
    expect(await visas(sida)).toHaveLength(1);
  });

  it('follows a finger that is drawn aside', async () => {
    const sida = await oppna(`${HELA}#2`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await vanta(sida, 2);
    await sida.locator('.bildspel').evaluate((spel) => {
      const finger = (clientX: number) =>
        new Touch({ identifier: 1, target: spel, clientX, clientY: 300 });
      spel.dispatchEvent(new TouchEvent('touchstart', { touches: [finger(300)] }));
      spel.dispatchEvent(new TouchEvent('touchend', { changedTouches: [finger(120)] }));
    });
    await vanta(sida, 3);
  });

  it('has a window for the speaker, with notes, clock and what comes next; the two follow each other', async () => {
    const sida = await oppna(`${HELA}#2`, { viewport: SKARM });
    await vanta(sida, 2);
    const oppnas = sida.context().waitForEvent('page');
    await sida.keyboard.press('p');
    const talare = await oppnas;
    await vanta(talare, 2);
    expect(await visas(talare)).toHaveLength(2);
    expect(await talare.locator('.anteckningar:visible').count()).toBe(1);
    expect(await talare.locator('.talare-klocka').innerText()).toMatch(/^\d\d:\d\d$/);
    await sida.keyboard.press('ArrowRight');
    await vanta(talare, 3);
    await talare.getByRole('button', { name: 'Nästa bild' }).click();
    await vanta(sida, 4);
    await talare.getByRole('button', { name: 'Nolla' }).click();
    expect(await talare.locator('.talare-tid').innerText()).toBe('0:00');
  });

  it('has nothing outside a slide, nor type too small, in any show, on a screen and on a telephone', async () => {
    const spel = readdirSync(join(provbygge('mjolby'), 'bildspel'), { withFileTypes: true })
      .filter((ett) => ett.isDirectory())
      .map(({ name }) => name);
    expect(spel.length).toBeGreaterThan(8);
    const sida = await oppna(`${HELA}#1`, { viewport: SKARM });
    await vanta(sida, 1);
    const fel: string[] = [];
    for (const skarm of [SKARM, { width: 390, height: 844 }]) {
      await sida.setViewportSize(skarm);
      for (const namn of spel) {
        await sida.evaluate(bytDiabilder, adress(`bildspel/${namn}/`));
        const funna = await sida.evaluate(matDiabilder);
        fel.push(...funna.map((ett) => `${namn}, ${skarm.width} px: ${ett}`));
      }
    }
    expect(fel).toEqual([]);
  });
});
