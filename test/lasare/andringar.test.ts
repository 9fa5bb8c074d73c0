import { describe, expect, it } from 'vitest';
import { adress, lasning } from '../stod/lasning.ts';

/** What is new since the last visit: told to those who have asked, and kept in their own browser alone. */
const { oppna } = lasning();
const SETT = 'andringar-sett /';

describe('what is new since the last visit', () => {
  it('is kept from when the reader asks for it, told on the start page, and forgotten when they say so', async () => {
    const sida = await oppna('andringar/');
    const status = sida.locator('[data-sedan] [role=status]');
    const sparat = () => sida.evaluate(() => localStorage.length + sessionStorage.length);
    expect(await sparat()).toBe(0);
    await sida.getByRole('button', { name: 'Kom ihåg vad jag har sett' }).click();
    expect(await status.innerText()).toBe('Nästa gång visas vad som är nytt.');

    // As if they had been here before the first decision.
    const bas = new URL(adress('')).pathname;
    const namn = SETT.replace('/', bas);
    const forr = JSON.stringify({ dag: '2010-01-01', nycklar: [] });
    await sida.evaluate(
      ([nyckel = '', varde = '']) => localStorage.setItem(nyckel, varde),
      [namn, forr],
    );
    await sida.goto(adress(''));
    const rad = sida.getByRole('link', { name: /ändring(?:ar)? sedan ditt förra besök/ });
    await rad.click();
    // The page has come before the list that it compares with.
    await expect
      .poll(() => status.innerText())
      .toMatch(/^\d+ ändring(?:ar)? sedan ditt förra besök\./);
    expect(await sida.locator('.nytt').count()).toBeGreaterThan(0);

    await sida.getByRole('button', { name: 'Glöm vad jag har sett' }).click();
    expect(await status.innerText()).toBe('Det som sparades är borttaget.');
    expect(await sida.locator('.nytt').count()).toBe(0);
    expect(await sparat()).toBe(0);
    expect(await sida.context().cookies()).toEqual([]);
  });

  it('asks for nothing on the start page of one who has not asked', async () => {
    const sida = await oppna('kapitel/');
    const hamtat: string[] = [];
    sida.on('request', (fraga) => hamtat.push(new URL(fraga.url()).pathname));
    await sida.goto(adress(''), { waitUntil: 'networkidle' });
    expect(hamtat.filter((vag) => vag.endsWith('.json'))).toEqual([]);
    expect(await sida.locator('[data-sedan-rad]').isVisible()).toBe(false);
  });
});

describe('a search in what is proposed', () => {
  it('is made when the reader says so, and marks its hits', async () => {
    const sida = await oppna('sok/?q=omvärldsanalysen blir klar');
    const traffar = sida.locator('[data-sok-lista] a');
    await traffar.first().waitFor();
    const vagar = () => traffar.evaluateAll((alla) => alla.map((ett) => ett.getAttribute('href')));
    expect((await vagar()).filter((vag) => vag?.includes('/forslag/'))).toEqual([]);
    await sida.getByLabel('Sök även i förslag som inte är beslutade').check();
    const foreslagen = sida.locator('[data-sok-lista] li', {
      hasText: 'Omvärldsanalysen blir klar',
    });
    await foreslagen.first().waitFor();
    expect(await foreslagen.first().innerText()).toContain('Förslag – inte beslutat');
    expect(new URL(sida.url()).searchParams.get('forslag')).toBe('ja');
  });
});
