import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFynd, medAxe } from '../stod/axe.ts';
import { provbygge } from '../stod/byggd-webbplats.ts';
import { adress, lasning } from '../stod/lasning.ts';

const HOGST_BYTE = 150_000;
/** What web hosts pack on the way. Pagefind's own files are packed already. */
const PACKAS = new Set(['.html', '.css', '.js', '.json', '.svg']);

const { ny, oppna } = lasning();

const ruta = (sida: Page) => sida.locator('dialog.sokruta');
const traffar = (sida: Page) => ruta(sida).locator('.sok-traffar a');

async function fraga(sida: Page, text: string): Promise<void> {
  await sida.keyboard.press('/');
  await ruta(sida).locator('input[type="search"]').fill(text);
  await traffar(sida).first().waitFor();
}

describe('the search box', () => {
  it('fetches nothing until it is used, and at most 150 kB for the first question', async () => {
    const sida = await ny();
    const hamtat: string[] = [];
    sida.on('request', (begaran) => hamtat.push(begaran.url()));
    await sida.goto(adress('kapitel/styrdokument/'), { waitUntil: 'networkidle' });
    expect(hamtat.splice(0).filter((ett) => /pagefind|ruta-/.test(ett))).toEqual([]);
    await fraga(sida, 'vem beslutar om skatten');
    expect(hamtat.length).toBeGreaterThan(4);
    const vikter = hamtat.map((ett) => vikt(new URL(ett).pathname));
    expect(vikter.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(HOGST_BYTE);
  });

  it.each(['/', 'Control+k'])('opens with %s and closes with Esc', async (tangent) => {
    const sida = await oppna('roller/');
    await sida.keyboard.press(tangent);
    await ruta(sida).waitFor();
    await expect.poll(() => sida.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await sida.keyboard.press('Escape');
    expect(await ruta(sida).isVisible()).toBe(false);
    await sida.keyboard.press(tangent);
    expect(await ruta(sida).isVisible()).toBe(true);
  });

  it('opens with a click, and gives focus back', async () => {
    const sida = await oppna('ordlista/');
    await sida.locator('a[data-sok]').click();
    await ruta(sida).waitFor();
    await ruta(sida).locator('.sok-stang').click();
    expect(await sida.evaluate(() => document.activeElement?.hasAttribute('data-sok'))).toBe(true);
  });

  it('shows hits while one types, and arrows and Enter go to them', async () => {
    const sida = await oppna('');
    await sida.keyboard.press('/');
    await ruta(sida).waitFor();
    await sida.keyboard.type('reglem');
    // The hits of the whole word: those of a part of it give way to them.
    await ruta(sida).locator('[data-fraga="reglem"] a').first().waitFor();
    await sida.keyboard.press('ArrowDown');
    await sida.keyboard.press('ArrowDown');
    const andra = await traffar(sida).nth(1).getAttribute('href');
    expect(await sida.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(andra);
    await sida.keyboard.press('ArrowUp');
    await sida.keyboard.press('ArrowUp');
    expect(await sida.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    const forsta = await traffar(sida).first().getAttribute('href');
    await sida.keyboard.press('Enter');
    await sida.waitForURL(new URL(forsta!, adress('')).href);
  });

  it('shows kind, place and sentence, and jumps to the heading', async () => {
    const sida = await oppna('');
    await fraga(sida, 'nytt fullmäktige valår budget');
    const rad = ruta(sida).locator('.sok-traffar li').first();
    expect(await rad.locator('.sok-slag').innerText()).not.toBe('');
    expect(await rad.locator('.sok-smulor').innerText()).not.toBe('');
    expect(await rad.locator('mark').count()).toBeGreaterThan(0);
    const ankare = await ruta(sida)
      .locator('.sok-traffar a[href*="#"]')
      .first()
      .getAttribute('href');
    await sida.goto(new URL(ankare!, adress('')).href);
    expect(await sida.locator(`[id="${new URL(sida.url()).hash.slice(1)}"]`).count()).toBe(1);
  });

  it('reads out how it went', async () => {
    const sida = await oppna('');
    await fraga(sida, 'kommunfullmäktige');
    await expect
      .poll(() => ruta(sida).locator('[role="status"]').innerText())
      .toMatch(/\d+ träffar\. Först: Kommunfullmäktige\.$/);
    await ruta(sida).locator('input[type="search"]').fill('qqqqzzzz');
    await expect
      .poll(() => ruta(sida).locator('[role="status"]').innerText())
      .toMatch(/Ingen sida i handboken handlar om ”qqqqzzzz”/);
    await ruta(sida).locator('.sok-kort-tiger a').first().waitFor();
  });

  it('answers before the hits, and the answer is read out and walked to', async () => {
    const sida = await oppna('');
    await fraga(sida, 'när är delårsrapporten klar');
    const kort = ruta(sida).locator('.sok-kort');
    expect(await kort.innerText()).toContain('Senast 31 oktober');
    await expect
      .poll(() => ruta(sida).locator('[role="status"]').innerText())
      .toContain('Senast 31 oktober');
    await sida.keyboard.press('ArrowDown');
    expect(await sida.evaluate(() => document.activeElement?.closest('.sok-kort') !== null)).toBe(
      true,
    );
  });

  it('shows date, decider and status with the hits', async () => {
    const sida = await oppna('');
    await fraga(sida, 'upphandlingspolicy');
    const fakta = await ruta(sida).locator('.sok-fakta').allInnerTexts();
    expect(fakta.join('\n')).toMatch(/per \d+ \w+ \d{4}/);
  });

  it('keeps the question when Esc closes it', async () => {
    const sida = await oppna('');
    await fraga(sida, 'budget');
    await sida.keyboard.press('Escape');
    expect(await ruta(sida).isVisible()).toBe(false);
    await sida.keyboard.press('/');
    expect(await ruta(sida).locator('input[type="search"]').inputValue()).toBe('budget');
  });

  it('asks about the spelling', async () => {
    const sida = await oppna('');
    await fraga(sida, 'presidum');
    await expect
      .poll(() => ruta(sida).locator('.sok-menade').innerText())
      .toMatch(/^Menade du presidi\w+\?/);
  });

  it('can turn the key / off', async () => {
    const sida = await oppna('');
    await sida.keyboard.press('/');
    await ruta(sida).locator('.sok-snedstreck input').uncheck();
    await sida.reload();
    await sida.keyboard.press('/');
    await sida.keyboard.press('Control+k');
    await ruta(sida).waitFor();
    expect(await ruta(sida).locator('.sok-snedstreck input').isChecked()).toBe(false);
  });

  it('searches the plain version from the training, until one opts out', async () => {
    const sida = await oppna('utbildning/');
    await fraga(sida, 'budget');
    await expect
      .poll(() =>
        ruta(sida)
          .locator('.sok-slag')
          .allInnerTexts()
          .then((slag) => new Set(slag)),
      )
      .toEqual(new Set(['Populärversion']));
    await ruta(sida).locator('.sok-bara input').uncheck();
    await expect
      .poll(() =>
        ruta(sida)
          .locator('.sok-slag')
          .allInnerTexts()
          .then((slag) => new Set(slag).size),
      )
      .toBeGreaterThan(1);
  });
});

describe('the search page', () => {
  it('has the question and the choices in the address', async () => {
    const sida = await oppna('sok/?q=policy');
    await sida.locator('[data-sok-lista] a').first().waitFor();
    await sida.locator('select[name="slag"]').selectOption('Styrdokument');
    await expect.poll(() => new URL(sida.url()).search).toBe('?q=policy&slag=Styrdokument');
    await expect
      .poll(() =>
        sida
          .locator('.sok-slag')
          .allInnerTexts()
          .then((slag) => [...new Set(slag)]),
      )
      .toEqual(['Styrdokument']);
    await sida.reload();
    await sida.locator('[data-sok-lista] a').first().waitFor();
    expect(await sida.locator('select[name="slag"]').inputValue()).toBe('Styrdokument');
  });

  it('says without scripts how to find things anyway', async () => {
    const sida = await oppna('sok/?q=policy', { javaScriptEnabled: false });
    const text = await sida.locator('[data-sok-utan]').innerText();
    expect(text).toContain('JavaScript');
    expect(
      await sida
        .locator('[data-sok-utan] a[href$="/styrdokument/"], [data-sok-utan] a[href$="/ordlista/"]')
        .count(),
    ).toBe(2);
    expect(await sida.locator('a[data-sok]').getAttribute('href')).toBe('/sok/');
  });
});

describe('axe finds nothing to complain of', () => {
  it('in the box', async () => {
    const sida = await ny();
    await medAxe(sida);
    await sida.goto(adress('kapitel/styrdokument/'));
    await fraga(sida, 'komunstyrelsen');
    expect(await axeFynd(sida, 'alla')).toEqual([]);
  });

  it('on the search page', async () => {
    const sida = await ny();
    await medAxe(sida);
    await sida.goto(adress('sok/?q=mål'));
    await sida.locator('[data-sok-lista] a').first().waitFor();
    expect(await axeFynd(sida, 'alla')).toEqual([]);
  });
});

/** Bytes on the way for a file of the site, as a plain web host sends it. */
function vikt(vag: string): number {
  const byte = readFileSync(join(provbygge('mjolby'), decodeURIComponent(vag)));
  return PACKAS.has(extname(vag)) ? gzipSync(byte).length : byte.length;
}
