import type { Browser, Page } from 'playwright-core';
import type { Raknande } from './server.ts';

/** What the reader's browser shows and fetches. */
export interface Webbutfall {
  /** Addresses of the hits shown for each question, in the order of the questions. */
  adresser: string[][];
  /** Milliseconds from a change in the field to hits on the page, question by question. */
  tider: number[];
  /** Bytes fetched from the key that opens the dialog until the first hits show. */
  forstaFragan: number;
  /** Files of the search that a page fetches before the search is used: none. */
  foreAnvandning: number;
}

const VANTAR = 10_000;

/** Asks every question on the search page, and the first one in the dialog of a page just opened. */
export async function fragaIWebblasare(
  browser: Browser,
  server: Raknande,
  bas: string,
  fragor: string[],
): Promise<Webbutfall> {
  const start = server.ursprung + bas;
  const bytes = await matForsta(
    await (await browser.newContext()).newPage(),
    server,
    start,
    fragor[0] ?? '',
  );
  const sida = await (await browser.newContext()).newPage();
  await sida.goto(`${start}sok/`);
  const adresser: string[][] = [];
  const tider: number[] = [];
  for (const fraga of fragor) {
    const { lankar, tid } = await stall(sida, fraga);
    adresser.push(lankar.map((adress) => adress.replace(start, '/')));
    tider.push(tid);
  }
  return { adresser, tider, ...bytes };
}

async function matForsta(sida: Page, server: Raknande, start: string, fraga: string) {
  const summa = () => [...server.utlamnat.values()].reduce((a, b) => a + b, 0);
  const hamtade: string[] = [];
  sida.on('request', (begaran) => hamtade.push(begaran.url()));
  await sida.goto(`${start}ordlista/`, { waitUntil: 'networkidle' });
  const foreAnvandning = hamtade.filter((adress) => /\/pagefind\/|\/ruta-/.test(adress)).length;
  const fore = summa();
  await sida.keyboard.press('/');
  await sida.locator('dialog input[type="search"]').fill(fraga);
  await sida.locator('dialog .sok-traffar a').first().waitFor({ timeout: VANTAR });
  return { foreAnvandning, forstaFragan: summa() - fore };
}

/** Types a question and waits until its hits are shown. */
function stall(sida: Page, fraga: string): Promise<{ lankar: string[]; tid: number }> {
  return sida.evaluate(async (fragan) => {
    const falt = document.querySelector<HTMLInputElement>('form[data-soksida] input')!;
    const lista = document.querySelector<HTMLElement>('[data-sok-lista]')!;
    const fran = performance.now();
    falt.value = fragan;
    falt.dispatchEvent(new Event('input'));
    while (lista.dataset['fraga'] !== fragan && performance.now() - fran < 10_000) {
      await new Promise((klar) => setTimeout(klar, 2));
    }
    const lankar = [...lista.querySelectorAll('a')].slice(0, 10).map((lank) => lank.href);
    return { lankar, tid: performance.now() - fran };
  }, fraga);
}
