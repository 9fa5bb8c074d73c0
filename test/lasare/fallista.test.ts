import { expect, it } from 'vitest';
import { lasning } from '../stod/lasning.ts';

const { oppna } = lasning();

it('the list of cases tells which have been gone through', async () => {
  const sida = await oppna('scenarier/');
  const gjorda = sida.locator('[data-gjort]:visible');
  expect(await gjorda.count()).toBe(0);
  await sida.evaluate(() => {
    const bas = document.querySelector<HTMLAnchorElement>('.marke')!.pathname;
    const framsteg = { version: 1, moduler: {}, fragor: {}, scenarier: { jav: '2026-11-20' } };
    localStorage.setItem(`utbildning:${bas}`, JSON.stringify({ ...framsteg, genvag: {} }));
  });
  await sida.reload();
  const rad = sida.locator('li', { has: gjorda });
  expect(await rad.locator('a').allTextContents()).toEqual(['Din syster söker bygglov']);
  expect((await gjorda.innerText()).trim()).toBe('Genomgånget');
});
