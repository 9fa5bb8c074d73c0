import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { provbygge } from '../stod/byggd-webbplats.ts';
import { adress, lasning } from '../stod/lasning.ts';
import { sidorna } from '../stod/sidor.ts';

/** Reading a chapter and finding a decision: words explained, paragraphs cited, the list filtered. */
const { oppna } = lasning();

const KAPITEL = 'kapitel/ataganden-och-matt/';

describe('a word of the glossary', () => {
  it.each([true, false])(
    'opens with Enter, closes with Esc and gets focus back, with scripts: %s',
    async (javaScriptEnabled) => {
      const sida = await oppna(KAPITEL, { javaScriptEnabled });
      const ord = sida.locator('.ord').first();
      const ruta = sida.locator('.ordruta').first();
      expect(await ruta.isVisible()).toBe(false);
      await ord.focus();
      await sida.keyboard.press('Enter');
      expect(await ruta.isVisible()).toBe(true);
      expect((await ruta.innerText()).length).toBeGreaterThan(20);
      await sida.keyboard.press('Tab');
      expect(await ruta.locator('a').evaluate((el) => el === document.activeElement)).toBe(true);
      await sida.keyboard.press('Escape');
      expect(await ruta.isVisible()).toBe(false);
      expect(await ord.evaluate((el) => el === document.activeElement)).toBe(true);
    },
  );

  it('opens and closes with a press, on a narrow screen inside it', async () => {
    const sida = await oppna(KAPITEL, { viewport: { width: 320, height: 640 }, hasTouch: true });
    const ruta = sida.locator('.ordruta').last();
    await sida.locator('.ord').last().tap();
    const lada = (await ruta.boundingBox())!;
    expect(lada.x).toBeGreaterThanOrEqual(0);
    expect(lada.x + lada.width).toBeLessThanOrEqual(320);
    expect(lada.y + lada.height).toBeLessThanOrEqual(640);
    await sida.locator('h1').tap({ force: true });
    await expect.poll(() => ruta.isVisible()).toBe(false);
  });

  it('is explained once on a page, and never on its own', () => {
    const fel = sidorna(provbygge('mjolby')).flatMap(({ adress: vag, html }) => {
      const ord = [...html.matchAll(/popovertarget="ord-([^"]+)"/g)].map(([, id]) => id!);
      const dubbla = ord.filter((id, plats) => ord.indexOf(id) !== plats);
      const egna = ord.filter((id) => vag === `/ordlista/${id}/`);
      const tomma = ord.filter((id) => !html.includes(`id="ord-${id}"`));
      return [...dubbla, ...egna, ...tomma].map((id) => `${vag} ${id}`);
    });
    expect(fel).toEqual([]);
  });
});

describe('the sign of a paragraph', () => {
  it('is reached with Tab only after the reader has asked for paragraph numbers', async () => {
    const sida = await oppna(KAPITEL);
    const tecken = () =>
      sida.locator('p > .ankare').evaluateAll((alla) => {
        const gar = (el: HTMLElement) => (el.focus(), document.activeElement === el);
        return alla.filter((el) => gar(el as HTMLElement)).length;
      });
    expect(await tecken()).toBe(0);
    await sida.locator('#sidans-stycken').focus();
    await sida.keyboard.press('Space');
    expect(await tecken()).toBe(await sida.locator('[id^=stycke-]').count());
    await sida.locator('#sidans-stycken').focus();
    for (let gang = 0; gang < 60; gang++) {
      await sida.keyboard.press('Tab');
      if (await sida.evaluate(() => document.activeElement!.matches('p > .ankare'))) break;
    }
    const nu = sida.locator('p > .ankare:focus');
    expect(await nu.getAttribute('aria-label')).toBe('Stycke 1');
    expect(await nu.isVisible()).toBe(true);
  });

  it.each([
    ['p > .ankare', 'Ledningssystemet 2.1.4, stycke 1', '#stycke-1'],
    ['h2 + .ankare', 'Ledningssystemet 2.1.4, avsnittet ”Vad ett åtagande är”', '#vad-ett'],
  ])(
    '%s copies how to quote the place, says so and marks the place',
    async (val, citat, ankare) => {
      const sida = await oppna(KAPITEL, { permissions: ['clipboard-read', 'clipboard-write'] });
      await sida.check('#sidans-stycken');
      await sida.locator(val).first().click();
      await expect
        .poll(() => sida.locator('body > [role=status]').textContent())
        .toBe(`Kopierat: ${citat}`);
      const kopia = await sida.evaluate(() => navigator.clipboard.readText());
      expect(kopia).toBe(`${citat}. ${sida.url()}`);
      expect(sida.url().startsWith(adress(KAPITEL) + ankare)).toBe(true);
      const yta = (valjare: string) =>
        sida
          .locator(valjare)
          .first()
          .evaluate((el) => getComputedStyle(el).backgroundColor);
      expect(await yta(':target')).not.toBe(await yta('#stycke-2'));
      await sida.emulateMedia({ forcedColors: 'active' });
      expect(
        await sida.locator(':target').evaluate((el) => getComputedStyle(el).outlineStyle),
      ).toBe('solid');
    },
  );
});

describe('the page “Vem beslutar?”', () => {
  const forst = (sida: Page) => sida.locator('.beslutslista > div:visible').first();
  const svar = (sida: Page) => sida.locator('#sidans-svar');

  it.each([
    ['skattesats', 'Skattesats', 'Kommunfullmäktige'],
    ['vem bestämmer skatten?', 'Skattesats', 'Kommunfullmäktige'],
    ['åtaganden', 'Åtaganden', 'Nämnderna'],
    ['organisationsförändring', 'Organisationsförändring', 'Nämnderna'],
    ['internkontrollplan', 'Internkontrollplan', 'Nämnderna'],
  ])('”%s” gives %s: %s', async (fraga, sak, organ) => {
    const sida = await oppna('vem-beslutar/');
    await sida.fill('#sidans-sak', fraga);
    expect(await forst(sida).locator('dt').innerText()).toBe(sak);
    expect(await forst(sida).locator('.vem').innerText()).toBe(organ);
    const antal = await sida.locator('.beslutslista > div:visible').count();
    expect(await svar(sida).textContent()).toBe(
      antal === 1 ? 'Visar 1 sak.' : `Visar ${antal} saker.`,
    );
    expect(new URL(sida.url()).searchParams.get('sak')).toBe(fraga);
  });

  it('takes the question from the address', async () => {
    const sida = await oppna('vem-beslutar/?sak=skattesats');
    expect(await sida.inputValue('#sidans-sak')).toBe('skattesats');
    expect(await forst(sida).locator('.vem').innerText()).toBe('Kommunfullmäktige');
  });

  it('says so when nothing is found, and shows all when the field is emptied', async () => {
    const sida = await oppna('vem-beslutar/');
    const alla = await sida.locator('.beslutslista > div:visible').count();
    await sida.fill('#sidans-sak', 'qqqq');
    expect(await svar(sida).textContent()).toMatch(/^Inget beslut med de orden\./);
    expect(await svar(sida).getAttribute('role')).toBe('status');
    expect(await sida.locator('.beslutslista > div:visible').count()).toBe(0);
    await sida.fill('#sidans-sak', '');
    expect(await sida.locator('.beslutslista > div:visible').count()).toBe(alla);
    expect(new URL(sida.url()).search).toBe('');
  });

  it('is a whole list without scripts, without a field that does nothing', async () => {
    const sida = await oppna('vem-beslutar/?sak=skattesats', { javaScriptEnabled: false });
    expect(await sida.locator('#sidans-sak').isVisible()).toBe(false);
    expect(await sida.locator('.beslutslista > div:visible').count()).toBeGreaterThan(40);
  });
});
