/** How soon an edit shows while one writes: from the file's last byte to the words in the browser. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { GRANSER } from '../../utskrift/pdf/granser.ts';
import { stang, starta } from '../../utskrift/pdf/starta.ts';
import { hittaWebblasare } from '../../utskrift/webblasare.ts';
import { PROJEKT } from '../../webb/miljo/projekt.ts';
import { Stopp } from '../grund/stopp.ts';
import { arbeteFor } from './arbete.ts';
import { medSpridning, tal } from './tal.ts';

const SIDA = 'kapitel/kapitel-7/';
const FIL = 'kapitel/kapitel-7.mdx';
/** A server that has not answered by then never will. */
const HOGST_MS = 60_000;
/** The first edits load what the later ones have. */
const UPPVARMNING = 2;

/** Seconds of one edit: on the clock, and what the server worked. */
interface Andring {
  sekunder: number;
  arbete: number;
}

/**
 * Serves the handbook as `npm run dev` does, shows a chapter in a browser, and edits it so many times.
 *
 * @param innehall folder of the handbook, in a folder of handbooks
 * @param skriv where a line about each edit goes
 * @throws Stopp when there is no browser, or the server never answers
 */
export async function matDev(
  innehall: string,
  varv: number,
  skriv: (rad: string) => void,
): Promise<void> {
  const hittad = await hittaWebblasare();
  if (!hittad) throw new Stopp('Ingen webbläsare hittades. Ange en med CHROME_PATH.');
  const webblasare = await starta(hittad, GRANSER);
  const server = startaDev(innehall);
  try {
    const adress = await server.adress;
    const sida = await webblasare.newPage();
    await sida.goto(`${adress}${SIDA}`, { timeout: HOGST_MS });
    const andringar: Andring[] = [];
    for (let nr = 1; nr <= varv + UPPVARMNING; nr++) {
      const ett = await andra(sida, join(innehall, FIL), nr, server.barn);
      const vad = nr <= UPPVARMNING ? `uppvärmning ${nr}` : `ändring ${nr - UPPVARMNING}`;
      skriv(`dev, ${vad}: ${tal(ett.sekunder)} s (${tal(ett.arbete)} s arbete)`);
      if (nr > UPPVARMNING) andringar.push(ett);
    }
    skriv(`\nFrån sparad fil till visad text: median (lägst–högst)`);
    skriv(`  sekunder  ${medSpridning(andringar.map(({ sekunder }) => sekunder))}`);
    skriv(`  arbete    ${medSpridning(andringar.map(({ arbete }) => arbete))}`);
  } finally {
    server.barn.kill();
    await stang(webblasare, GRANSER);
  }
}

/** Writes a new sentence into the chapter, and waits until the open page shows it. */
async function andra(sida: Page, fil: string, nr: number, barn: ChildProcess): Promise<Andring> {
  const text = await readFile(fil, 'utf8');
  const ord = `Mätningens mening nummer ${nr}.`;
  const fore = arbeteFor(barn.pid!);
  const start = performance.now();
  await writeFile(fil, `${text.trimEnd()}\n\n${ord}\n`);
  await sida.getByText(ord).waitFor({ timeout: HOGST_MS });
  const sekunder = (performance.now() - start) / 1000;
  return { sekunder, arbete: arbeteFor(barn.pid!) - fore };
}

/** The server of `npm run dev`, in a process of its own on a free port, and the address that it tells. */
function startaDev(innehall: string): { barn: ChildProcess; adress: Promise<string> } {
  const env = {
    ...process.env,
    INNEHALL: join(innehall, '..'),
    HANDBOK: 'stor',
    PORT: '0',
    HISTORIK: '0',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const barn = spawn(process.execPath, [join(PROJEKT, 'src/cli/dev.ts')], {
    cwd: PROJEKT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.prependListener('exit', () => void barn.kill('SIGKILL'));
  let ut = '';
  const adress = new Promise<string>((klart, fel) => {
    const las = (bit: Buffer) => {
      ut += bit;
      const svar = /http:\/\/\S+/.exec(ut)?.[0];
      if (svar) klart(svar);
    };
    barn.stdout.on('data', las);
    barn.stderr.on('data', las);
    barn.once('close', (kod) =>
      fel(new Stopp(`npm run dev slutade med ${kod}.\n${ut.slice(-2000)}`)),
    );
    setTimeout(
      () => fel(new Stopp(`npm run dev svarade inte.\n${ut.slice(-2000)}`)),
      HOGST_MS,
    ).unref();
  });
  return { barn, adress };
}
