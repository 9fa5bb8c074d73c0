import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provbygge } from '../stod/byggd-webbplats.ts';
import { servera, type Server } from '../stod/server.ts';
import { sidorna } from '../stod/sidor.ts';
import { startaWebblasare } from '../stod/webblasare.ts';
import { saknasIOrden, textfel } from './diagram-matt.ts';

/**
 * The pictures as a reader meets them. axe is run on every page, these too, in axe.test.ts.
 */
const BOCKER = [
  { namn: 'mjolby', bas: '/' },
  { namn: 'mora', bas: '/mora/' },
];
const BREDDER = [320, 768, 1280];

let lasare: Browser;
beforeAll(async () => {
  lasare = await startaWebblasare();
});
afterAll(() => lasare.close());

describe.each(BOCKER)('diagrammen i $namn', ({ namn, bas }) => {
  const adresser = sidorna(provbygge(namn))
    // The print page joins many into one, without what is folded.
    .filter((sida) => !sida.adress.startsWith('/utskrift/') && sida.dokument.querySelector('.bild'))
    .map((sida) => sida.adress.slice(1));
  const otydligt: string[] = [];
  const osagt: string[] = [];
  let server: Server;
  beforeAll(async () => {
    server = await servera(provbygge(namn), bas);
    await matSidorna();
  });
  afterAll(() => server.stang());

  it('finns på många sidor', () => {
    expect(adresser.length).toBeGreaterThan(20);
  });

  it('är läsliga: ingen text klipps eller ligger på annan text, vid 320, 768 och 1280 px', () => {
    expect(otydligt).toEqual([]);
  });

  it('sägs i ord: varje ruta och varje länk i bilden finns i tvillingen', () => {
    expect(osagt).toEqual([]);
  });

  async function matSidorna(): Promise<void> {
    const sida = await nySida(1280);
    for (const adress of adresser) {
      await oppna(sida, server.adress + adress);
      osagt.push(...(await sida.evaluate(saknasIOrden)));
      for (const width of BREDDER) {
        await sida.setViewportSize({ width, height: 900 });
        otydligt.push(...(await sida.evaluate(textfel)).map((ett) => `${width} px: ${ett}`));
      }
    }
    await sida.context().close();
  }
});

describe('ett diagram med tangentbordet', () => {
  let server: Server;
  beforeAll(async () => {
    server = await servera(provbygge('mjolby'));
  });
  afterAll(() => server.stang());

  it('rullar i sin egen ruta, och sidan står still', async () => {
    const sida = await nySida(320);
    await oppna(sida, `${server.adress}diagram/malkedjan/`);
    await sida.locator('.bild-yta').focus();
    await sida.keyboard.press('ArrowRight');
    await sida.keyboard.press('ArrowRight');
    await sida.waitForFunction(() => document.querySelector('.bild-yta')!.scrollLeft > 0);
    expect(await sida.evaluate(() => [scrollX, document.documentElement.scrollWidth])).toEqual([
      0, 320,
    ]);
    await sida.context().close();
  });

  it('når varje ruta som en länk med synligt fokus', async () => {
    const sida = await nySida(1280);
    await oppna(sida, `${server.adress}diagram/malkedjan/`);
    await sida.locator('.bild-yta').focus();
    const natta: string[] = [];
    for (;;) {
      await sida.keyboard.press('Tab');
      const nu = await sida.evaluate(() => {
        const element = document.activeElement!;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const synlig = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2;
        return element.closest('svg')
          ? { adress: element.getAttribute('href') ?? '', synlig }
          : undefined;
      });
      if (!nu) break;
      expect(nu.synlig, nu.adress).toBe(true);
      natta.push(nu.adress);
    }
    const alla = await sida.evaluate(() =>
      [...document.querySelectorAll('.bild svg a')].map((a) => a.getAttribute('href')),
    );
    expect(natta.sort()).toEqual(alla.sort());
    await sida.context().close();
  });

  it('visar en process i en spalt på en smal skärm, och i banor på en bred', async () => {
    for (const [width, smal] of [
      [320, true],
      [1280, false],
    ] as const) {
      const sida = await nySida(width);
      await oppna(sida, `${server.adress}processer/planering/`);
      expect(await sida.locator('.bild-smal').isVisible()).toBe(smal);
      expect(await sida.locator('.bild-bred').isVisible()).toBe(!smal);
      await sida.context().close();
    }
  });

  it('följer läsarens egna färger', async () => {
    const sida = await nySida(1280, { forcedColors: 'active' });
    await oppna(sida, `${server.adress}diagram/malkedjan/`);
    const farger = await sida.evaluate(() => {
      const prov = document.body.appendChild(document.createElement('i'));
      const varde = (farg: string) => ((prov.style.color = farg), getComputedStyle(prov).color);
      const text = document.querySelector('.bild .huvud text')!;
      const form = document.querySelector('.bild .huvud rect')!;
      return {
        text: getComputedStyle(text).fill === varde('LinkText'),
        form: getComputedStyle(form).fill === varde('Canvas'),
        kant: getComputedStyle(form).stroke === varde('CanvasText'),
      };
    });
    expect(farger).toEqual({ text: true, form: true, kant: true });
    await sida.context().close();
  });

  it('ryms på papper', async () => {
    const sida = await nySida(700);
    await oppna(sida, `${server.adress}diagram/organisation-politiken/`);
    await sida.emulateMedia({ media: 'print' });
    const bredd = await sida.evaluate(
      () => document.querySelector('.bild svg')!.getBoundingClientRect().width,
    );
    expect(bredd).toBeLessThanOrEqual(700);
    await sida.context().close();
  });
});

describe('registret', () => {
  it('väljer och sorterar, säger hur många som visas, och minns valet i adressen', async () => {
    const server = await servera(provbygge('mjolby'));
    const sida = await nySida(1280);
    await oppna(sida, `${server.adress}styrdokument/?kategori=HUR-dokument`);
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
    await sida.context().close();
    await server.stang();
  });

  it('är en hel tabell utan skript', async () => {
    const server = await servera(provbygge('mjolby'));
    const sida = await nySida(1280, { javaScriptEnabled: false });
    await sida.goto(`${server.adress}styrdokument/`);
    expect(await sida.locator('[data-registerval]').isVisible()).toBe(false);
    expect(await sida.locator('.register tbody tr').count()).toBeGreaterThan(40);
    await sida.context().close();
    await server.stang();
  });
});

/** The site shows a stand-in when its font is late. Here it must not be: we measure the pictures. */
async function nySida(
  width: number,
  val: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const miljo = await lasare.newContext({ viewport: { width, height: 900 }, ...val });
  await miljo.route('**/*.css', async (vag) => {
    const svar = await vag.fetch();
    const css = await svar.text();
    await vag.fulfill({
      response: svar,
      body: css.replaceAll('font-display:optional', 'font-display:block'),
    });
  });
  return miljo.newPage();
}

async function oppna(sida: Page, adress: string): Promise<void> {
  await sida.goto(adress, { waitUntil: 'load' });
  await sida.evaluate(() => document.fonts.ready);
}
