/** The PDF stage of the build: prints the print pages of a built site with Chromium. */
import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { antalAv } from '../../svenska/antal.ts';
import { servera } from '../../webb/server/server.ts';
import { PDFDOKUMENT, type Pdfdokument } from '../dokument.ts';
import { pdfTillgang } from '../tillgang.ts';
import { GRANSER, medGrans, type Granser } from './granser.ts';
import { gors } from './gors.ts';
import { stang, starta } from './starta.ts';
import { tryck } from './tryck.ts';

/** The documents could not be made. The message says why, in Swedish. */
export class Utskriftsfel extends Error {}

/**
 * Writes the PDF documents of a built site into its folder.
 *
 * @param mapp the built folder
 * @param bas base path of the site, with slashes at both ends
 * @param skriv where notices go, in Swedish, a line at a time
 * @param granser the longest waits
 * @returns the files made, or undefined when there was no browser to make them
 * @throws Utskriftsfel when a browser was found but the printing failed: the pages already link to the
 *   documents. So it is with a picture that cannot be shown: a decided document must not be published
 *   with a hole in it, and who builds can mend it.
 */
export async function skrivPdfer(
  mapp: string,
  bas: string,
  skriv: (rad: string) => void,
  granser: Granser = GRANSER,
): Promise<{ filer: string[] } | undefined> {
  const tillgang = await pdfTillgang();
  if ('hinder' in tillgang) {
    skriv(tillgang.hinder);
    return undefined;
  }
  const dokument = PDFDOKUMENT.filter((ett) => gors(ett, mapp, skriv));
  const server = await servera(mapp, bas);
  try {
    const webblasare = await starta(tillgang.webblasare, granser);
    const plats = { webblasare, adress: `${server.ursprung}${bas}`, mapp, granser };
    try {
      const rader = await Promise.all(dokument.map((ett) => skrivEtt(ett, plats)));
      for (const rad of rader) skriv(`  ${rad}`);
    } finally {
      await stang(webblasare, granser);
    }
  } catch (fel) {
    const orsak = fel instanceof Error ? fel.message : String(fel);
    throw new Utskriftsfel(
      `PDF-filerna gick inte att skriva. ${orsak} Bygg med PDF=0 för att hoppa över dem.`,
      { cause: fel },
    );
  } finally {
    await server.stang();
  }
  return { filer: dokument.map(({ fil }) => fil) };
}

interface Pdfplats {
  webblasare: Browser;
  /** Address of the start page. */
  adress: string;
  /** Folder to write to. */
  mapp: string;
  granser: Granser;
}

/** Prints one document and tells what it became, in a line. */
async function skrivEtt(
  { fil, sida, hogstSidor, atgard }: Pdfdokument,
  plats: Pdfplats,
): Promise<string> {
  const { webblasare, adress, mapp, granser } = plats;
  // The tab is closed with the browser: one that hangs cannot be closed by itself.
  const flik = await medGrans(webblasare.newPage(), granser.oppna, 'att öppna en flik');
  const oppnad = flik.goto(adress + sida.slice(1), { waitUntil: 'load', timeout: 0 });
  await medGrans(oppnad, granser.oppna, `att öppna ${sida} för ${fil}`);
  const { pdf, sidor } = await tryck(flik, fil, granser);
  const mal = path.join(mapp, fil);
  await writeFile(mal, pdf);
  const storlek = Math.ceil((await stat(mal)).size / 1000);
  const rad = `${fil}: ${antalAv(sidor, 'sida', 'sidor')}, ${storlek} kB`;
  const langre = hogstSidor !== undefined && sidor > hogstSidor;
  return langre ? `${rad}. Den borde rymmas på ${hogstSidor}: ${atgard}.` : rad;
}
