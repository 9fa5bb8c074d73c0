/** The PDF stage of the build: prints the print pages of a built site with Chromium. */
import { existsSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { lasMiljo } from '../../modell/miljo.ts';
import { antalAv } from '../../schema/antal.ts';
import { PDFDOKUMENT, type Pdfdokument } from '../dokument.ts';
import { pdfTillgang } from '../tillgang.ts';
import { webblasarArgument, type Webblasare } from '../webblasare.ts';
import {
  behallMellanrum,
  dokumentetsDag,
  fyllInnehall,
  markeraBilder,
  rattaLankar,
  rattaTitel,
  vantaIn,
} from './pa-sidan.ts';
import { sammaByte } from './samma-byte.ts';
import { serva } from './server.ts';

const SIDA = { preferCSSPageSize: true, printBackground: true };

/**
 * Writes the PDF documents of a built site into its folder.
 *
 * @param mapp the built folder
 * @param bas base path of the site, with slashes at both ends
 * @param skriv where notices go, in Swedish, a line at a time
 * @returns the files made, or undefined when there was no browser to make them
 * @throws when a browser was found but the printing failed: the pages already link to the documents
 */
export async function skrivPdfer(
  mapp: string,
  bas: string,
  skriv: (rad: string) => void,
): Promise<{ filer: string[] } | undefined> {
  const tillgang = await pdfTillgang();
  if ('hinder' in tillgang) {
    skriv(tillgang.hinder);
    return undefined;
  }
  const server = await serva(mapp, bas);
  try {
    const webblasare = await starta(tillgang.webblasare);
    try {
      const dokument = PDFDOKUMENT.filter((ett) =>
        existsSync(path.join(mapp, ett.sida, 'index.html')),
      );
      const adress = `${server.ursprung}${bas}`;
      const rader = dokument.map((ett) => skrivEtt(webblasare, adress, mapp, ett));
      for (const rad of await Promise.all(rader)) skriv(`  ${rad}`);
      return { filer: dokument.map((ett) => ett.fil) };
    } finally {
      await webblasare.close();
    }
  } catch (fel) {
    const orsak = fel instanceof Error ? fel.message : String(fel);
    throw new Error(
      `PDF-filerna gick inte att skriva. Bygg med PDF=0 för att hoppa över dem. ${orsak}`,
      { cause: fel },
    );
  } finally {
    await server.stang();
  }
}

async function starta({ sokvag, miljo }: Webblasare): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: sokvag,
    headless: true,
    args: [...webblasarArgument],
    env: { ...process.env, ...miljo } as Record<string, string>,
  });
}

/** Prints one document and tells what it became, in a line. */
async function skrivEtt(
  webblasare: Browser,
  adress: string,
  mapp: string,
  { fil, sida, hogstSidor }: Pdfdokument,
): Promise<string> {
  const flik = await webblasare.newPage();
  try {
    await flik.goto(adress + sida.slice(1), { waitUntil: 'load' });
    const { pdf, sidor } = await tryck(flik);
    const mal = path.join(mapp, fil);
    await writeFile(mal, pdf);
    const rad = `${fil}: ${antalAv(sidor, 'sida', 'sidor')}, ${Math.ceil((await stat(mal)).size / 1000)} kB`;
    const langre = hogstSidor !== undefined && sidor > hogstSidor;
    return langre ? `${rad}. Den borde rymmas på ${hogstSidor}: markera färre passager.` : rad;
  } finally {
    await flik.close();
  }
}

/**
 * Chromium has no `target-counter()`. So each document is printed twice: first quickly, to learn where
 * the headings land, then whole, with the page numbers written into the contents.
 */
async function tryck(flik: Page): Promise<{ pdf: Buffer; sidor: number }> {
  await flik.emulateMedia({ media: 'print', colorScheme: 'light' });
  await flik.evaluate(rattaTitel);
  await flik.evaluate(rattaLankar, lasMiljo().plats ?? null);
  await flik.evaluate(behallMellanrum);
  await flik.evaluate(markeraBilder);
  await flik.evaluate(vantaIn);
  const { lasSidnummer } = await import('./sidnummer.ts');
  const { sidor, sidnummer } = await lasSidnummer(await flik.pdf(SIDA));
  await flik.evaluate(fyllInnehall, sidnummer);
  const pdf = await flik.pdf({ ...SIDA, tagged: true, outline: true });
  return { pdf: sammaByte(pdf, await flik.evaluate(dokumentetsDag)), sidor };
}
