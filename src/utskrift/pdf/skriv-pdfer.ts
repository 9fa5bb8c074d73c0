/** The PDF stage of the build: prints the print pages of a built site with Chromium. */
import type { Browser } from 'playwright-core';
import { antalAv } from '../../svenska/antal.ts';
import { Byggminne } from '../../webb/byggminne.ts';
import type { Sajtfiler } from '../../webb/byggtrad.ts';
import { servera } from '../../webb/server/server.ts';
import { PDFDOKUMENT, type Pdfdokument } from '../dokument.ts';
import { pdfTillgang } from '../tillgang.ts';
import type { Webblasare } from '../webblasare.ts';
import { GRANSER, medGrans, type Granser } from './granser.ts';
import { gors } from './gors.ts';
import { nycklar } from './nycklar.ts';
import { stang, starta } from './starta.ts';
import { tryck } from './tryck.ts';

/** The documents could not be made. The message says why, in Swedish. */
export class Utskriftsfel extends Error {}

/** A document as it was printed, and what the build says of it. */
interface Tryckt {
  pdf: Buffer;
  rad: string;
}

/**
 * Makes the PDF documents of a built site part of it. Chromium is started only when one of them is not as before.
 *
 * @param trad the built site, in its folder
 * @param bas base path of the site, with slashes at both ends
 * @param skriv where notices go, in Swedish, a line at a time
 * @param granser the longest waits
 * @param minne what was printed before
 * @returns the files made, or undefined when there was no browser to make them
 * @throws Utskriftsfel when a browser was found but the printing failed: the pages already link to the
 *   documents. So it is with a picture that cannot be shown: a decided document must not be published
 *   with a hole in it, and who builds can mend it.
 */
export async function skrivPdfer(
  trad: Sajtfiler,
  bas: string,
  skriv: (rad: string) => void,
  { granser = GRANSER, minne = new Byggminne() }: { granser?: Granser; minne?: Byggminne } = {},
): Promise<{ filer: string[] } | undefined> {
  const tillgang = await pdfTillgang();
  if ('hinder' in tillgang) {
    skriv(tillgang.hinder);
    return undefined;
  }
  const dokument = PDFDOKUMENT.filter((ett) => gors(ett, trad.mapp, skriv));
  const nyckel = await nycklar(trad, tillgang.webblasare);
  const nya = dokument.filter((ett) => !minne.har(nyckel(ett)));
  const tryckta = await tryckAlla(nya, tillgang.webblasare, { mapp: trad.mapp, bas, granser });
  for (const ett of dokument) {
    const { pdf, rad } = minne.hamta(nyckel(ett), () => tryckta.get(ett)!);
    await trad.skriv(ett.fil, pdf);
    skriv(`  ${rad}`);
  }
  return { filer: dokument.map(({ fil }) => fil) };
}

interface Tryckplats {
  /** Folder of the site. */
  mapp: string;
  bas: string;
  granser: Granser;
}

/** Prints documents side by side, from a server of their own. */
async function tryckAlla(
  dokument: readonly Pdfdokument[],
  vald: Webblasare,
  { mapp, bas, granser }: Tryckplats,
): Promise<Map<Pdfdokument, Tryckt>> {
  if (dokument.length === 0) return new Map();
  const server = await servera(mapp, bas);
  try {
    const webblasare = await starta(vald, granser);
    const plats = { webblasare, adress: `${server.ursprung}${bas}`, granser };
    try {
      const alla = dokument.map(async (ett) => [ett, await tryckEtt(ett, plats)] as const);
      return new Map(await Promise.all(alla));
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
}

interface Pdfplats {
  webblasare: Browser;
  /** Address of the start page. */
  adress: string;
  granser: Granser;
}

/** Prints one document, and tells what it became in a line. */
async function tryckEtt(
  { fil, sida, hogstSidor, atgard }: Pdfdokument,
  { webblasare, adress, granser }: Pdfplats,
): Promise<Tryckt> {
  // The tab is closed with the browser: one that hangs cannot be closed by itself.
  const flik = await medGrans(webblasare.newPage(), granser.oppna, 'att öppna en flik');
  const oppnad = flik.goto(adress + sida.slice(1), { waitUntil: 'load', timeout: 0 });
  await medGrans(oppnad, granser.oppna, `att öppna ${sida} för ${fil}`);
  const { pdf, sidor } = await tryck(flik, fil, granser);
  const rad = `${fil}: ${antalAv(sidor, 'sida', 'sidor')}, ${Math.ceil(pdf.length / 1000)} kB`;
  const langre = hogstSidor !== undefined && sidor > hogstSidor;
  return {
    pdf,
    rad: langre ? `${rad}. Den borde rymmas på ${hogstSidor}: ${atgard}.` : rad,
  };
}
