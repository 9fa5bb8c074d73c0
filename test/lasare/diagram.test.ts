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
    .filter((sida) => sida.dokument.querySelector('.bild'))
    .map((sida) => sida.adress.slice(1));
  let server: Server;
  beforeAll(async () => {
    server = await servera(provbygge(namn), bas);
  });
  afterAll(() => server.stang());

  it('finns på många sidor', () => {
    expect(adresser.length).toBeGreaterThan(20);
  });

  it.each(BREDDER)(
    'har ingen text som klipps eller ligger på annan text vid %i px',
    async (width) => {
      const fel: string[] = [];
      const sida = await nySida(width);
      for (const adress of adresser) {
        await oppna(sida, server.adress + adress);
        fel.push(...(await sida.evaluate(textfel)));
      }
      await sida.context().close();
      expect(fel).toEqual([]);
    },
  );

  it('sägs i ord: varje ruta och varje länk i bilden finns i tvillingen', async () => {
    const fel: string[] = [];
    const sida = await nySida(1280);
    for (const adress of adresser) {
      await oppna(sida, server.adress + adress);
      fel.push(...(await sida.evaluate(saknasIOrden)));
    }
    await sida.context().close();
    expect(fel).toEqual([]);
  });
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

async function nySida(
  width: number,
  val: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  return (await lasare.newContext({ viewport: { width, height: 900 }, ...val })).newPage();
}

/** The site's font must be there: a page shows a stand-in when it is late, and we measure the pictures. */
async function oppna(sida: Page, adress: string): Promise<void> {
  await sida.goto(adress, { waitUntil: 'load' });
  const finns = () =>
    document.fonts.check('16px "Source Sans 3"') &&
    document.fonts.check('600 16px "Source Sans 3"');
  await sida.evaluate(() =>
    Promise.all(
      [...document.fonts].filter((ett) => ett.family.endsWith('3')).map((ett) => ett.load()),
    ),
  );
  if (!(await sida.evaluate(finns))) throw new Error('Typsnittet kom inte.');
}
