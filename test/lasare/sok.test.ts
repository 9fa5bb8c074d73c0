import AxeBuilder from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveraRaknat, type Raknande } from '../../src/cli/sokprov/server.ts';
import { provbygge } from '../stod/byggd-webbplats.ts';
import { startaWebblasare } from '../stod/webblasare.ts';

/** The built site to read: that of the whole test run, or another when SOKMAPP says so. */
const mapp = process.env['SOKMAPP'] ?? provbygge('mjolby');
const HOGST_BYTE = 150_000;
const HOGST_MS = 200;

let server: Raknande;
let browser: Browser;

beforeAll(async () => {
  server = await serveraRaknat(mapp, '/');
  browser = await startaWebblasare();
});
afterAll(async () => {
  await browser?.close();
  await server?.stang();
});

async function oppna(vag: string, val: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const sida = await (await browser.newContext(val)).newPage();
  await sida.goto(server.ursprung + vag, { waitUntil: 'networkidle' });
  return sida;
}

const ruta = (sida: Page) => sida.locator('dialog.sokruta');
const traffar = (sida: Page) => ruta(sida).locator('.sok-traffar a');

async function fraga(sida: Page, text: string): Promise<void> {
  await sida.keyboard.press('/');
  await ruta(sida).locator('input[type="search"]').fill(text);
  await traffar(sida).first().waitFor();
}

describe('sökrutan', () => {
  it('hämtar inget förrän den används, och högst 150 kB till den första frågan', async () => {
    const sida = await (await browser.newContext()).newPage();
    const hamtat: string[] = [];
    sida.on('request', (begaran) => hamtat.push(begaran.url()));
    await sida.goto(`${server.ursprung}/kapitel/styrdokument/`, { waitUntil: 'networkidle' });
    expect(hamtat.filter((adress) => /pagefind|ruta-/.test(adress))).toEqual([]);
    const summa = () => [...server.utlamnat.values()].reduce((a, b) => a + b, 0);
    const fore = summa();
    await fraga(sida, 'vem beslutar om skatten');
    expect(summa() - fore).toBeLessThanOrEqual(HOGST_BYTE);
  });

  it.each(['/', 'Control+k'])('öppnas med %s och stängs med Esc', async (tangent) => {
    const sida = await oppna('/roller/');
    await sida.keyboard.press(tangent);
    await ruta(sida).waitFor();
    await expect.poll(() => sida.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await sida.keyboard.press('Escape');
    expect(await ruta(sida).isVisible()).toBe(false);
    await sida.keyboard.press(tangent);
    expect(await ruta(sida).isVisible()).toBe(true);
  });

  it('öppnas med ett klick, och lämnar fokus tillbaka', async () => {
    const sida = await oppna('/ordlista/');
    await sida.locator('a[data-sok]').click();
    await ruta(sida).waitFor();
    await ruta(sida).locator('.sok-stang').click();
    expect(await sida.evaluate(() => document.activeElement?.hasAttribute('data-sok'))).toBe(true);
  });

  it('visar träffar medan man skriver, och pilar och Enter går till dem', async () => {
    const sida = await oppna('/');
    await sida.keyboard.press('/');
    await ruta(sida).waitFor();
    await sida.keyboard.type('reglem');
    await traffar(sida).first().waitFor();
    await sida.keyboard.press('ArrowDown');
    await sida.keyboard.press('ArrowDown');
    const andra = await traffar(sida).nth(1).getAttribute('href');
    expect(await sida.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(andra);
    await sida.keyboard.press('ArrowUp');
    await sida.keyboard.press('ArrowUp');
    expect(await sida.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    const forsta = await traffar(sida).first().getAttribute('href');
    await sida.keyboard.press('Enter');
    await sida.waitForURL(server.ursprung + forsta!);
  });

  it('visar slag, plats och mening, och hoppar till rubriken', async () => {
    const sida = await oppna('/');
    await fraga(sida, 'nytt fullmäktige valår budget');
    const rad = ruta(sida).locator('.sok-traffar li').first();
    expect(await rad.locator('.sok-slag').innerText()).not.toBe('');
    expect(await rad.locator('.sok-smulor').innerText()).not.toBe('');
    expect(await rad.locator('mark').count()).toBeGreaterThan(0);
    const ankare = await ruta(sida)
      .locator('.sok-traffar a[href*="#"]')
      .first()
      .getAttribute('href');
    await sida.goto(server.ursprung + ankare!);
    expect(await sida.locator(`[id="${new URL(sida.url()).hash.slice(1)}"]`).count()).toBe(1);
  });

  it('läser upp hur det gick', async () => {
    const sida = await oppna('/');
    await fraga(sida, 'kommunfullmäktige');
    await expect
      .poll(() => ruta(sida).locator('[role="status"]').innerText())
      .toMatch(/^\d+ träffar\. Först: Kommunfullmäktige\.$/);
    await ruta(sida).locator('input[type="search"]').fill('qqqqzzzz');
    await expect
      .poll(() => ruta(sida).locator('[role="status"]').innerText())
      .toMatch(/^Inga träffar/);
  });

  it('frågar om stavningen', async () => {
    const sida = await oppna('/');
    await fraga(sida, 'presidum');
    await expect
      .poll(() => ruta(sida).locator('.sok-menade').innerText())
      .toMatch(/^Menade du presidi\w+\?/);
  });

  // Time on the wall, beside other tests: a busy moment may be tried again, the bar stays.
  it(`svarar inom ${HOGST_MS} ms när indexet är hämtat`, { retry: 5 }, async () => {
    const sida = await oppna('/sok/?q=budget');
    await sida.locator('[data-sok-lista] a').first().waitFor();
    const tider = await sida.evaluate(async () => {
      const falt = document.querySelector<HTMLInputElement>('#sok-falt')!;
      const lista = document.querySelector<HTMLElement>('[data-sok-lista]')!;
      const ut: number[] = [];
      for (const ord of [
        'skatt',
        'nämnd',
        'mål',
        'internkontroll',
        'uppföljning',
        'taxa',
        'revision',
      ]) {
        const fran = performance.now();
        falt.value = ord;
        falt.dispatchEvent(new Event('input'));
        while (lista.dataset['fraga'] !== ord) await new Promise((klar) => setTimeout(klar, 2));
        ut.push(performance.now() - fran);
      }
      return ut.sort((a, b) => a - b);
    });
    expect(tider[3]).toBeLessThanOrEqual(HOGST_MS);
  });

  it('kan stänga av tangenten /', async () => {
    const sida = await oppna('/');
    await sida.keyboard.press('/');
    await ruta(sida).locator('.sok-snedstreck input').uncheck();
    await sida.reload({ waitUntil: 'networkidle' });
    await sida.keyboard.press('/');
    await sida.keyboard.press('Control+k');
    await ruta(sida).waitFor();
    expect(await ruta(sida).locator('.sok-snedstreck input').isChecked()).toBe(false);
  });

  it('söker i populärversionen från utbildningen, tills man väljer bort det', async () => {
    const sida = await oppna('/utbildning/');
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

describe('söksidan', () => {
  it('har frågan och valen i adressen', async () => {
    const sida = await oppna('/sok/?q=policy');
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

  it('säger utan script hur man hittar ändå', async () => {
    const sida = await oppna('/sok/?q=policy', { javaScriptEnabled: false });
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

describe('tillgänglighet', () => {
  it.each([
    [
      'rutan',
      async () => {
        const sida = await oppna('/kapitel/styrdokument/');
        await fraga(sida, 'komunstyrelsen');
        return sida;
      },
    ],
    [
      'söksidan',
      async () => {
        const sida = await oppna('/sok/?q=mål');
        await sida.locator('[data-sok-lista] a').first().waitFor();
        return sida;
      },
    ],
  ])('axe hittar inget att anmärka på i %s', async (_namn, visa) => {
    const sida = await visa();
    await sida.evaluate(AxeBuilder.source);
    const fel = await sida.evaluate(async () => {
      const axe = (
        globalThis as unknown as {
          axe: {
            run: (
              val: object,
            ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        }
      ).axe;
      const svar = await axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return svar.violations.map((ett) => `${ett.id}: ${ett.nodes[0]?.html}`);
    });
    expect(fel).toEqual([]);
  });
});
