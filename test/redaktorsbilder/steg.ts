/** What is done before each picture, in order: name of the picture → what an editor does. */
import type { Page } from 'playwright-core';

export const STEG: Record<string, (sida: Page) => Promise<void>> = {
  valj: async (sida) => {
    await sida.getByLabel('Sök en sida').fill('uppföljning');
    await sida
      .getByRole('link', { name: /uppföljning/i })
      .first()
      .waitFor();
  },
  formular: async (sida) => {
    await sida
      .getByRole('link', { name: /uppföljning/i })
      .first()
      .click();
    await sida.getByLabel('Titel').waitFor();
    await sida.frameLocator('iframe').first().locator('h1').waitFor();
  },
  fel: async (sida) => {
    const titel = sida.getByLabel('Titel');
    await titel.fill('');
    await sida
      .getByText(/Texten är tom|saknas/i)
      .first()
      .waitFor();
  },
  lamna: async (sida) => {
    await sida.getByLabel('Titel').fill('Mål, uppföljning och kontroll');
    await sida.getByRole('button', { name: 'Spara', exact: true }).click();
    await sida.getByText('Sparad', { exact: true }).waitFor();
    await sida.getByRole('link', { name: 'Lämna förslag' }).click();
    await sida.getByRole('button', { name: 'Lämna förslaget' }).waitFor();
  },
};
