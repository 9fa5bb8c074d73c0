import { text as texten } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { adress, lasning } from '../stod/lasning.ts';

/** The training as its learner goes it: on a phone, from the start page to the proof; and progress that goes out, in and away. */
const { ny } = lasning();

const TELEFON = { viewport: { width: 390, height: 844 } };
const VALAR = new Date('2026-11-22T12:00:00Z');

const knapp = (sida: Page, namn: string) => sida.getByRole('button', { name: namn, exact: true });
const klar = (sida: Page) => knapp(sida, 'Jag är klar med modulen').click();
const summan = (sida: Page) => sida.locator('[data-vagsumma]').innerText();

/** Answers the first question of the page that has one right answer. */
async function svaraRatt(sida: Page): Promise<void> {
  const fraga = sida.locator('.fraga[data-slag=en]').first();
  await fraga.locator('input[data-ratt]').check();
  await fraga.getByRole('button', { name: 'Svara' }).click();
}

/** A learner who is done with the first module. */
async function medEnModul(): Promise<Page> {
  const sida = await ny(TELEFON);
  await sida.clock.setFixedTime(VALAR);
  await sida.goto(adress('utbildning/'));
  await sida.locator('[data-fortsatt]').click();
  await klar(sida);
  await sida.goto(adress('utbildning/'));
  await sida.getByText('Fortsätt där du var').waitFor();
  return sida;
}

/** What "Hämta som fil" gives. */
async function hamtad(sida: Page): Promise<{ namn: string; text: string }> {
  const [fil] = await Promise.all([
    sida.waitForEvent('download'),
    knapp(sida, 'Hämta som fil').click(),
  ]);
  return { namn: fil.suggestedFilename(), text: await texten(await fil.createReadStream()) };
}

const lasIn = (sida: Page, text: string) =>
  sida.setInputFiles('[data-in]', {
    name: 'framsteg.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

describe('the path, walked on a phone', () => {
  it('goes from the start page over every module to a proof that its code holds', async () => {
    const sida = await ny(TELEFON);
    await sida.clock.setFixedTime(VALAR);
    await sida.goto(adress(''));
    await knapp(sida, 'Meny').click();
    await sida.locator('#huvudmeny').getByRole('link', { name: 'Utbildning' }).click();
    const antal = await sida.locator('[data-modul]').count();
    await sida.locator('[data-fortsatt]').click();
    await svaraRatt(sida);
    for (let nummer = 1; nummer <= antal; nummer++) {
      await sida.getByText(`Modul ${nummer} av ${antal}`).waitFor();
      await klar(sida);
      expect(await sida.locator('[data-klarord]').innerText()).toBe(
        'Du blev klar den 22 november 2026.',
      );
      await sida.locator('[data-vidare]').click();
    }
    const intyg = sida.getByRole('link', { name: 'Skriv ut ditt intyg' });
    await intyg.waitFor();
    expect(await summan(sida)).toBe(`Du är klar med ${antal} av ${antal}.`);
    await intyg.click();
    await sida.getByLabel('Ditt namn').fill('Kim Exempel');
    expect(await sida.locator('[data-namn]').innerText()).toBe('Kim Exempel');
    const kod = await sida.locator('[data-kod]').innerText();
    expect(kod).toMatch(new RegExp(`^261122-${String(antal).padStart(2, '0')}-001-00-\\d{4}-\\d$`));
    expect(await sida.evaluate(() => JSON.stringify(localStorage))).not.toContain('Kim');

    await sida.goto(adress('for/ny-fortroendevald/'));
    await sida.getByText(`${antal} av ${antal} klara`).waitFor();

    await sida.goto(adress('utbildning/intyg/kontroll/'));
    const rutor = await sida.getByRole('checkbox').all();
    for (const ruta of rutor.slice(0, antal)) await ruta.check();
    const svar = async (skriven: string) => {
      await sida.getByLabel('Koden').fill(skriven);
      await knapp(sida, 'Kontrollera').click();
      return sida.locator('.kontrolldom').innerText();
    };
    expect(await svar(kod)).toBe('Koden stämmer.');
    expect(await svar(kod.replace('-001-', '-010-'))).toBe('Koden stämmer inte.');
  });

  it('begins with what an election year’s month holds, and another year with what that month holds', async () => {
    const sida = await ny(TELEFON);
    await sida.clock.setFixedTime(VALAR);
    await sida.goto(adress('utbildning/'));
    const manad = sida.locator('[data-denna-manad] h3');
    expect(await manad.innerText()).toBe('November, valåret');
    await sida.clock.setFixedTime(new Date('2028-06-10T12:00:00Z'));
    await sida.reload();
    expect(await manad.innerText()).toMatch(/^I juni/);
  });
});

describe('progress', () => {
  it('goes out as a file, away, back, and into another browser', async () => {
    const sida = await medEnModul();
    const fore = await summan(sida);
    expect(fore).toMatch(/^Du är klar med 1 av \d+\. Ungefär \d+ minuter är kvar\.$/);
    const { namn, text } = await hamtad(sida);
    expect(namn).toBe('framsteg-mjolby-kommuns-ledningssystem-2026-11-22.json');

    await knapp(sida, 'Radera').click();
    await knapp(sida, 'Nej, behåll').click();
    expect(await summan(sida)).toBe(fore);
    await knapp(sida, 'Radera').click();
    await knapp(sida, 'Ja, radera').click();
    expect(await summan(sida)).toBe('Ta en i taget.');
    expect(await sida.evaluate(() => localStorage.getItem('utbildning:/'))).toBeNull();
    await knapp(sida, 'Ångra').click();
    expect(await summan(sida)).toBe(fore);

    const annan = await ny(TELEFON);
    await annan.goto(adress('utbildning/'));
    await lasIn(annan, text);
    await annan.getByText('Filen är inläst').waitFor();
    expect(await summan(annan)).toBe(fore);
    await lasIn(annan, '{"version":1,"moduler":');
    await annan.getByText('Filen gick inte att läsa').waitFor();
    expect(await summan(annan)).toBe(fore);
  });

  it('says so where the browser keeps nothing', async () => {
    const sida = await ny(TELEFON);
    await sida.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('nej', 'SecurityError');
        },
      }),
    );
    await sida.goto(adress('utbildning/'));
    await sida.locator('[data-fortsatt]').click();
    await klar(sida);
    expect(await sida.locator('[data-klarord]').innerText()).toMatch(
      /^Du blev klar .*Din webbläsare sparar inget här\./,
    );
  });
});
