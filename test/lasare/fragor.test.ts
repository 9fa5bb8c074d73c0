import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sidledes } from '../stod/axe.ts';
import { lasning, SMAL } from '../stod/lasning.ts';

/** The questions of the training: each kind with the keyboard alone, found by role and name; without script; on paper; and again later. */
const { oppna } = lasning();
const ALLA = 'utbildning/fragor/';

const forsta = (sida: Page, slag: string) => sida.locator(`.fraga[data-slag="${slag}"]`).first();
const namnet = (fraga: Locator) => fraga.locator('.fraga-text').innerText();
const sagt = (fraga: Locator) => fraga.locator('.fraga-svar').innerText();

/** Goes on with Tab to a control, and fails when it cannot be reached. */
async function tillMed(sida: Page, mal: Locator): Promise<void> {
  for (let steg = 0; steg < 12; steg++) {
    if (await mal.evaluate((ett) => ett === document.activeElement)) return;
    await sida.keyboard.press('Tab');
  }
  throw new Error('Går inte att nå med Tab.');
}

describe('a question', () => {
  it('with one right answer is a radio group, and tells why', async () => {
    const sida = await oppna(ALLA);
    const fraga = forsta(sida, 'en');
    const grupp = sida.getByRole('radiogroup', { name: await namnet(fraga), exact: true });
    const fel = grupp.locator('input:not([data-ratt])').first();
    await fraga.getByRole('button', { name: 'Svara' }).focus();
    await sida.keyboard.press('Enter');
    expect(await sagt(fraga)).toBe('Välj ett svar först.');
    await fel.focus();
    await sida.keyboard.press('Space');
    await tillMed(sida, fraga.getByRole('button', { name: 'Svara' }));
    await sida.keyboard.press('Enter');
    const ratt = await fraga.locator('.fraga-facit b').first().textContent();
    expect(await sagt(fraga)).toMatch(/^Inte rätt\./);
    expect(await sagt(fraga)).toContain(`Rätt svar: ${ratt}`);
    expect(await fraga.getByRole('status').getByRole('link').count()).toBe(1);
    expect(await grupp.getByRole('radio', { name: /Fel$/ }).count()).toBe(1);
    const igen = fraga.getByRole('button', { name: 'Försök igen' });
    await tillMed(sida, igen);
    await sida.keyboard.press('Enter');
    expect(await sagt(fraga)).toBe('');
    await grupp.locator('[data-ratt]').check();
    await fraga.getByRole('button', { name: 'Svara' }).click();
    expect(await sagt(fraga)).toMatch(/^Rätt!/);
  });

  it('with several right answers wants all of them and no other', async () => {
    const sida = await oppna(ALLA);
    const fraga = forsta(sida, 'flera');
    const grupp = sida.getByRole('group', { name: await namnet(fraga), exact: true });
    const ratta = await grupp.locator('[data-ratt]').all();
    await ratta[0]!.focus();
    await sida.keyboard.press('Space');
    await fraga.getByRole('button', { name: 'Svara' }).press('Enter');
    expect(await sagt(fraga)).toContain(`Inte rätt än. Du hittade 1 av ${ratta.length}.`);
    expect(await grupp.getByRole('checkbox', { name: /Hör också till$/ }).count()).toBe(
      ratta.length - 1,
    );
    await sida.keyboard.press('Enter');
    for (const ett of ratta) await ett.check();
    await fraga.getByRole('button', { name: 'Svara' }).press('Enter');
    expect(await sagt(fraga)).toMatch(/^Rätt!/);
  });

  it('about an order is moved with buttons that keep the focus and tell the place', async () => {
    const sida = await oppna(ALLA);
    const fraga = forsta(sida, 'ordna');
    const lista = fraga.getByRole('list', { name: await namnet(fraga), exact: true });
    const antal = await lista.getByRole('listitem').count();
    const sak = await lista.locator('.ordna-sak').first().innerText();
    const ner = fraga.getByRole('button', { name: `Flytta ner: ${sak}` });
    await ner.focus();
    await sida.keyboard.press('Enter');
    expect(await ner.evaluate((ett) => ett === document.activeElement)).toBe(true);
    expect(await sida.getByRole('status').allInnerTexts()).toContain(
      `${sak}: plats 2 av ${antal}.`,
    );
    for (let plats = 0; plats < antal; plats++)
      for (let varv = 0; varv < antal; varv++) {
        const ratt = lista.locator(`[data-plats="${plats}"]`);
        const nu = await ratt.evaluate((ett) => [...ett.parentElement!.children].indexOf(ett));
        if (nu === plats) break;
        await ratt.getByRole('button', { name: /^Flytta upp/ }).press('Enter');
      }
    await fraga.getByRole('button', { name: 'Svara' }).press('Enter');
    expect(await sagt(fraga)).toMatch(/^Rätt!/);
  });

  it('about pairs is a choice for each, by its name', async () => {
    const sida = await oppna(ALLA, { viewport: SMAL });
    const fraga = forsta(sida, 'para');
    await fraga.getByRole('button', { name: 'Svara' }).press('Enter');
    expect(await sagt(fraga)).toBe('Välj något på varje rad först.');
    for (const rad of await fraga.locator('.para > li').all()) {
      const vad = await rad.locator('label').innerText();
      const val = fraga.getByRole('combobox', { name: vad, exact: true });
      await val.selectOption((await val.getAttribute('data-ratt'))!);
    }
    await fraga.getByRole('button', { name: 'Svara' }).press('Enter');
    expect(await sagt(fraga)).toMatch(/^Rätt!/);
    expect(await sidledes(sida)).toEqual([]);
  });
});

describe('all questions', () => {
  it('are read without script, each with its answer under a disclosure', async () => {
    const sida = await oppna(ALLA, { javaScriptEnabled: false });
    const antal = await sida.locator('.fraga').count();
    expect(antal).toBeGreaterThanOrEqual(70);
    expect(await sida.locator('.fraga > details:visible > summary').count()).toBe(antal);
    expect(await sida.getByRole('button', { name: 'Svara' }).count()).toBe(0);
    await sida.locator('.fraga summary').first().click();
    expect(await sida.locator('.fraga [data-ratt]').first().isVisible()).toBe(true);
  });

  it('stand on paper with the answers last', async () => {
    const sida = await oppna('utbildning/pengarna/');
    await sida.emulateMedia({ media: 'print' });
    expect(await sida.locator('.fraga details:visible').count()).toBe(0);
    expect(await sida.locator('.fraga input:visible').count()).toBeGreaterThan(0);
    expect(await sida.locator('.fragor-papper > ol > li:visible').count()).toBe(
      await sida.locator('.fraga').count(),
    );
  });

  it('that went wrong come back, and how it went stays in the browser', async () => {
    const sida = await oppna(ALLA);
    const fraga = forsta(sida, 'en');
    const id = await fraga.getAttribute('id');
    await fraga.locator('input:not([data-ratt])').first().check();
    await fraga.getByRole('button', { name: 'Svara' }).click();
    expect(await sida.locator('[data-antal]').first().innerText()).toMatch(/^0 av \d+ rätt\./);
    // The next day.
    await sida.evaluate(() => {
      const text = localStorage.getItem('utbildning:/')!;
      localStorage.setItem('utbildning:/', text.replace(/"nasta":"[^"]+"/, '"nasta":"2020-01-01"'));
    });
    await sida.reload();
    expect(await sida.getByRole('radio', { name: 'Öva igen (1)' }).isChecked()).toBe(true);
    const syns = sida.locator('.fraga:visible');
    expect(await syns.evaluateAll((alla) => alla.map((ett) => ett.id))).toEqual([id]);
    await sida.getByRole('radio', { name: /^Alla/ }).check();
    expect(await syns.count()).toBeGreaterThanOrEqual(70);
  });
});

describe('drills', () => {
  it('are the same for all who open the same set, and new ones come by a button', async () => {
    const fragorna = (sida: Page) => sida.locator('[data-drill="ord"] .fraga-text').allInnerTexts();
    const [ena, andra] = await Promise.all([
      oppna('utbildning/ova/#ord-17'),
      oppna('utbildning/ova/#ord-17'),
    ]);
    const omgang = (sida: Page, nr: string) =>
      sida.locator('[data-drill="ord"] [data-omgang]', { hasText: nr }).waitFor();
    await Promise.all([omgang(ena!, '17'), omgang(andra!, '17')]);
    expect(await fragorna(ena!)).toEqual(await fragorna(andra!));
    const fraga = ena!.locator('[data-drill="ord"] .fraga').first();
    await fraga.locator('[data-ratt]').first().check();
    await fraga.getByRole('button', { name: 'Svara' }).press('Enter');
    expect(await sagt(fraga)).toMatch(/^Rätt!/);
    await ena!
      .locator('[data-drill="ord"]')
      .getByRole('button', { name: 'Nya frågor' })
      .press('Enter');
    await omgang(ena!, '18');
    expect(new URL(ena!.url()).hash).toBe('#ord-18');
    expect(await fragorna(ena!)).not.toEqual(await fragorna(andra!));
    expect(await sagt(fraga)).toBe('');
  });
});
