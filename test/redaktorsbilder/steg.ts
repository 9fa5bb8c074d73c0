import type { Page } from 'playwright-core';

/** A picture: how high it is, and what an editor does before it. */
interface Steg {
  hojd: number;
  gor: (sida: Page) => Promise<void>;
}

/** The pictures by name, in the order they are taken. */
export const STEG: Record<string, Steg> = {
  valj: {
    hojd: 400,
    gor: async (sida) => {
      await sida.getByLabel('Sök en sida').fill('uppföljning');
      await sida
        .getByRole('link', { name: /uppföljning/i })
        .first()
        .waitFor();
    },
  },
  formular: {
    hojd: 660,
    gor: async (sida) => {
      await sida
        .getByRole('link', { name: /uppföljning/i })
        .first()
        .click();
      await sida.getByLabel('Titel').waitFor();
      await sida.locator('iframe').first().contentFrame().locator('h1').waitFor();
    },
  },
  fel: {
    hojd: 460,
    gor: async (sida) => {
      const titel = sida.getByLabel('Titel');
      await titel.fill('');
      await sida
        .getByText(/Texten är tom|saknas/i)
        .first()
        .waitFor();
    },
  },
  lamna: {
    hojd: 660,
    gor: async (sida) => {
      await sida.getByLabel('Titel').fill('Mål, uppföljning och kontroll');
      await sida.getByRole('button', { name: 'Spara', exact: true }).click();
      await sida.getByText('Sparad', { exact: true }).waitFor();
      await sida.getByRole('link', { name: 'Lämna förslag' }).click();
      await sida.getByRole('button', { name: 'Lämna förslaget' }).waitFor();
    },
  },
};
