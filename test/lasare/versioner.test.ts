import { expect, it } from 'vitest';
import { lasning } from '../stod/lasning.ts';

const { oppna } = lasning();

it('"Vad gällde den …?" finds the version of a day, and the address holds the question', async () => {
  const sida = await oppna('versioner/');
  const svar = sida.locator('.versionsfraga [role=status]');
  await sida.getByLabel('Vad gällde den …?').fill('2017-05-01');
  expect(await svar.innerText()).toBe('Då gällde Ledningssystemet 2015.');
  await sida.getByLabel('Vad gällde den …?').fill('2014-05-01');
  expect(await svar.innerText()).toBe('Handboken har ingen version från den dagen.');
  await sida.getByLabel('Vad gällde den …?').fill('2019-05-01');
  await sida.reload();
  expect(await svar.innerText()).toBe('Då gällde Ledningssystemet 2018.');
  await svar.getByRole('link').click();
  expect(new URL(sida.url()).pathname).toBe('/versioner/2018-12-18/');
});
