import { describe, expect, it } from 'vitest';
import { adress, lasning } from '../stod/lasning.ts';
import { sidledes } from '../stod/axe.ts';

/** The register of governing documents: all facts of each on any screen, found by title, with a status that is shown to be so. */
const { oppna } = lasning();
const FAKTA = ['Typ', 'Kategori', 'Beslutad av', 'Datum', 'Ansvarig', 'Status'];

describe('the register', () => {
  it.each([320, 390, 768])('is cards at %i px, each with all of its facts', async (width) => {
    const sida = await oppna('styrdokument/', { viewport: { width, height: 844 } });
    const utanfor = await sida
      .locator('.register tbody :is(th, td)')
      .evaluateAll((alla) =>
        alla
          .filter((ett) => ett.getBoundingClientRect().right > innerWidth)
          .map((ett) => ett.textContent),
      );
    expect(utanfor).toEqual([]);
    expect(await sidledes(sida)).toEqual([]);
    const kort = sida.locator('.register tbody tr').first();
    const rubriker = await kort
      .locator('td')
      .evaluateAll((alla) => alla.map((ett) => getComputedStyle(ett, '::before').content));
    expect(rubriker).toEqual(FAKTA.map((namn) => `"${namn}"`));
  });

  it('is a table where there is room', async () => {
    const sida = await oppna('styrdokument/');
    expect(await sida.locator('.register thead').isVisible()).toBe(true);
    const forsta = sida.locator('.register tbody tr').first().locator('td').first();
    expect(await forsta.evaluate((ett) => getComputedStyle(ett).display)).toBe('table-cell');
  });

  it('is searched by title, as the chapter says, and the words stand in the address', async () => {
    const sida = await oppna('styrdokument/');
    await sida.getByLabel('Ord i titeln eller uppgifterna').fill('avfall');
    expect(await sida.locator('.register tbody tr:visible th').allInnerTexts()).toEqual([
      'Avfallstaxa',
    ]);
    expect(await sida.locator('[data-registerval] [role=status]').innerText()).toBe(
      'Visar 1 av 53 dokument.',
    );
    expect(new URL(sida.url()).search).toBe('?ord=avfall');
    await sida.reload();
    expect(await sida.locator('.register tbody tr:visible').count()).toBe(1);
    await sida.getByRole('button', { name: 'Visa alla' }).click();
    expect(await sida.locator('.register tbody tr:visible').count()).toBe(53);
  });

  it('filters by status, and what has no decision is okänd', async () => {
    const sida = await oppna('styrdokument/?status=okänd');
    const titlar = await sida.locator('.register tbody tr:visible th').allInnerTexts();
    expect(titlar).toContain('Avfallstaxa');
    await sida.goto(adress('styrdokument/?status=gällande'));
    const beslut = sida.locator('.register tbody tr:visible td[data-rubrik="Beslutad av"]');
    expect(await beslut.count()).toBeGreaterThan(5);
    for (const text of await beslut.allInnerTexts()) expect(text).not.toBe('uppgift saknas');
  });

  it.each([
    ['styrdokument/avfallstaxa/', /Status: okänd per 18 december 2018\. Källan säger inte/],
    ['styrdokument/ledningssystemet/', /Status: gällande per 18 december 2018\./],
  ])('/%s says its status as of a day', async (vag, text) => {
    const sida = await oppna(vag);
    expect((await sida.locator('.dokumentstatus').innerText()).replace(/\s+/g, ' ')).toMatch(text);
  });
});
