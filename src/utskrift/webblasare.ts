/**
 * Finds a Chromium-based browser for the PDF maker and for the tests that need a real browser.
 * Order: `CHROME_PATH`, an installed Chrome/Chromium/Edge, the one inside `@sparticuz/chromium`.
 */
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { packadWebblasare, type Webblasare } from './webblasare-packad.ts';

export type { Webblasare };

/** Our own short list: the defaults of `@sparticuz/chromium` switch off web security. */
export const webblasarArgument: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Else the headless shell rounds each letter's width to whole pixels, as no reader's browser does.
  '--font-render-hinting=none',
];

const PROGRAM = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const PROGRAM_WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const PROGRAM_MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

/** The first browser there is, or undefined. A `CHROME_PATH` that cannot be run is an error. */
export async function hittaWebblasare(
  miljo: NodeJS.ProcessEnv = process.env,
): Promise<Webblasare | undefined> {
  const vald = miljo['CHROME_PATH'];
  if (vald) {
    if (await arKorbar(vald)) return { sokvag: vald, miljo: {} };
    throw new Error(`CHROME_PATH pekar på ”${vald}”, som inte går att köra.`);
  }
  for (const sokvag of installerade(miljo)) {
    if (await arKorbar(sokvag)) return { sokvag, miljo: {} };
  }
  return packadWebblasare();
}

function installerade(miljo: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    return PROGRAM_MAC.map((namn) => `/Applications/${namn}.app/Contents/MacOS/${namn}`);
  }
  if (process.platform === 'win32') {
    const rotter = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    const mappar = rotter.flatMap((namn) => miljo[namn] ?? []);
    return mappar.flatMap((mapp) => PROGRAM_WINDOWS.map((namn) => path.join(mapp, namn)));
  }
  const mappar = (miljo['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return PROGRAM.flatMap((namn) => mappar.map((mapp) => path.join(mapp, namn)));
}

async function arKorbar(sokvag: string): Promise<boolean> {
  return access(sokvag, constants.X_OK).then(
    () => true,
    () => false,
  );
}
