/** Starts the browser that production code found, for tests that need a real one. */
import { chromium, type Browser } from 'playwright-core';
import { hittaWebblasare, webblasarArgument } from '../../src/utskrift/webblasare.ts';

/** A headless browser; the caller closes it. Throws where the machine has none. */
export async function startaWebblasare(): Promise<Browser> {
  const hittad = await hittaWebblasare();
  if (!hittad) throw new Error('Ingen webbläsare: ange CHROME_PATH eller installera Chrome.');
  return chromium.launch({
    executablePath: hittad.sokvag,
    headless: true,
    args: [...webblasarArgument],
    env: { ...process.env, ...hittad.miljo },
  });
}
