/** The one place where tests start a browser: the one that production code found. */
import { chromium, type BrowserServer } from 'playwright-core';
import { hittaWebblasare, webblasarArgument } from '../../src/utskrift/webblasare.ts';

/** A headless browser that several processes can use; the caller closes it. Throws where the machine has none. */
export async function startaWebblasare(): Promise<BrowserServer> {
  const hittad = await hittaWebblasare();
  if (!hittad) throw new Error('Ingen webbläsare: ange CHROME_PATH eller installera Chrome.');
  return chromium.launchServer({
    executablePath: hittad.sokvag,
    headless: true,
    args: [...webblasarArgument],
    env: { ...process.env, ...hittad.miljo },
  });
}
