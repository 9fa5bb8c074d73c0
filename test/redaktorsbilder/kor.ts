/**
 * `npm run redaktorsbilder`: takes the pictures of `npm run redigera` for the pages for editors, in light and in dark. A made-up
 * handbook is edited, so that the pictures change only when the program does.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { startaWebblasare } from '../stod/webblasare.ts';
import { startaRedigera } from './redigera.ts';
import { STEG } from './steg.ts';

const UT = 'src/components/redaktor/bilder';
const MATT = { width: 1060, height: 660 };
/** The quality of WebP: words are still sharp. */
const KVALITET = 0.6;
const LAGEN = [
  { namn: 'ljus', colorScheme: 'light' },
  { namn: 'mork', colorScheme: 'dark' },
] as const;

const mapp = mkdtempSync(join(tmpdir(), 'redaktorsbilder-'));
try {
  const innehall = nyHandbok(mapp);
  const redigera = await startaRedigera(innehall);
  const server = await startaWebblasare();
  try {
    const webblasare = await chromium.connect(server.wsEndpoint());
    mkdirSync(UT, { recursive: true });
    for (const lage of LAGEN) {
      await fotografera(webblasare, redigera.adress, lage);
      // What one has changed is not there for the next.
      execFileSync('git', ['checkout', '-q', '--', '.'], { cwd: innehall });
    }
  } finally {
    await server.close();
    redigera.stang();
  }
} finally {
  rmSync(mapp, { recursive: true, force: true });
}

/** A small handbook of a kommun that is not, kept in git. */
function nyHandbok(under: string): string {
  const innehall = join(under, 'content');
  mkdirSync(innehall);
  const ny = ['src/cli/ny.ts', 'handbok', 'exempelkoping', '--kommun', 'Exempelköpings kommun'];
  execFileSync(process.execPath, [...ny, '--forval'], {
    env: { ...process.env, INNEHALL: innehall },
  });
  cpSync('content/lagar.yaml', join(innehall, 'lagar.yaml'));
  const vem = ['-c', 'user.name=Redaktören', '-c', 'user.email=redaktor@example.se'];
  for (const argument of [
    ['init', '-q', '-b', 'main'],
    ['add', '-A'],
    ['commit', '-qm', 'Handboken'],
  ])
    execFileSync('git', [...vem, ...argument], { cwd: innehall });
  execFileSync('git', ['config', 'user.name', 'Redaktören'], { cwd: innehall });
  execFileSync('git', ['config', 'user.email', 'redaktor@example.se'], { cwd: innehall });
  return innehall;
}

async function fotografera(
  webblasare: Browser,
  adress: string,
  { namn, colorScheme }: (typeof LAGEN)[number],
): Promise<void> {
  const fonster = await webblasare.newContext({
    viewport: MATT,
    colorScheme,
    locale: 'sv-SE',
    reducedMotion: 'reduce',
  });
  const sida = await fonster.newPage();
  sida.setDefaultTimeout(60_000);
  await sida.goto(adress);
  for (const [steg, { hojd, gor }] of Object.entries(STEG)) {
    await gor(sida);
    await medTypsnitt(sida);
    await spara(sida, fonster, { fil: `${UT}/${steg}-${namn}.webp`, hojd });
  }
  await fonster.close();
}

/** The letters are the site's own, in the frame that shows the page too. */
async function medTypsnitt(sida: Page): Promise<void> {
  for (const ram of sida.frames())
    await ram.waitForFunction(
      () =>
        document.fonts.size > 0 && [...document.fonts].some(({ status }) => status === 'loaded'),
    );
}

/** Chromium writes WebP, which is a fourth of PNG, but only of a canvas. */
async function spara(
  sida: Page,
  fonster: BrowserContext,
  { fil, hojd }: { fil: string; hojd: number },
): Promise<void> {
  const clip = { x: 0, y: 0, width: MATT.width, height: hojd };
  const png = await sida.screenshot({ animations: 'disabled', caret: 'hide', clip });
  const arbete = await fonster.newPage();
  const webp = await arbete.evaluate(
    async ([data, kvalitet]) => {
      const bild = await createImageBitmap(
        await (await fetch(`data:image/png;base64,${data}`)).blob(),
      );
      const duk = new OffscreenCanvas(bild.width, bild.height);
      duk.getContext('2d')?.drawImage(bild, 0, 0);
      const blob = await duk.convertToBlob({ type: 'image/webp', quality: kvalitet });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [png.toString('base64'), KVALITET] as const,
  );
  await arbete.close();
  writeFileSync(fil, Buffer.from(webp));
  console.log(`${fil} ${(webp.length / 1000).toFixed(1)} kB`);
}
