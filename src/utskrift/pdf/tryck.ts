import type { Page } from 'playwright-core';
import { lasMiljo } from '../../webb/miljo.ts';
import { medGrans, type Granser } from './granser.ts';
import {
  behallMellanrum,
  dokumentetsDag,
  fyllInnehall,
  markeraBilder,
  rattaLankar,
  rattaTitel,
  vantaIn,
  type TrasigBild,
} from './pa-sidan.ts';
import { sammaByte } from './samma-byte.ts';

const SIDA = { preferCSSPageSize: true, printBackground: true };

/** A printed document. */
export interface Tryck {
  pdf: Buffer;
  sidor: number;
}

/**
 * Prints the page that a tab has opened.
 *
 * @param namn what is printed, for the messages
 * @throws Error in Swedish when something takes too long, or a picture cannot be shown
 */
export async function tryck(flik: Page, namn: string, granser: Granser): Promise<Tryck> {
  const inlasning = medGrans(
    gorKlar(flik, granser),
    granser.vantaIn,
    `att läsa in typsnitt och bilder till ${namn}`,
  );
  const trasiga = await inlasning;
  if (trasiga.length > 0) throw new Error(trasiga.map(omBilden).join('\n'));
  return medGrans(skriv(flik), granser.skriva, `att skriva ${namn}`);
}

/** Makes the page ready: titles, links, fonts, pictures. Gives the pictures that could not be shown. */
async function gorKlar(flik: Page, { vantaIn: grans }: Granser): Promise<TrasigBild[]> {
  await flik.emulateMedia({ media: 'print', colorScheme: 'light' });
  await flik.evaluate(rattaTitel);
  await flik.evaluate(rattaLankar, lasMiljo().plats ?? null);
  await flik.evaluate(behallMellanrum);
  await flik.evaluate(markeraBilder);
  // Half of the time, so that a picture that never comes is named before the whole wait is over.
  return flik.evaluate(vantaIn, grans / 2);
}

function omBilden({ adress, alt, rubrik, sen }: TrasigBild): string {
  const namn = alt ? `Bilden ”${alt}” (${adress})` : `Bilden ${adress}`;
  const vad = sen ? 'hann inte läsas in' : 'går inte att visa';
  return `${namn} under rubriken ”${rubrik}” ${vad}. Rätta eller byt bildfilen.`;
}

/**
 * Chromium has no `target-counter()`. So each document is printed twice: first quickly, to learn where
 * the headings land, then whole, with the page numbers written into the contents.
 */
async function skriv(flik: Page): Promise<Tryck> {
  const { lasSidnummer } = await import('./sidnummer.ts');
  const { sidor, sidnummer } = await lasSidnummer(await flik.pdf(SIDA));
  await flik.evaluate(fyllInnehall, sidnummer);
  const pdf = await flik.pdf({ ...SIDA, tagged: true, outline: true });
  return { pdf: sammaByte(pdf, await flik.evaluate(dokumentetsDag)), sidor };
}
