import type { Page } from 'playwright-core';
import { lasMiljo } from '../../webb/miljo.ts';
import { dokumenttid } from '../../webb/miljo/byggtid.ts';
import { medGrans, type Granser } from './granser.ts';
import { hittaLuckor } from './luckor.ts';
import { avmarkera, fyllLuckor, markeraPlatser } from './pa-sidan-bilder.ts';
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
import type { Pdflasning } from './sidnummer.ts';

/** The type area of an A4 in CSS pixels (styles/tryck.css): blocks are as tall on the screen as on paper then. */
const SATSYTA = { width: 642, height: 963 };
/** Each round moves some text past a tall picture, and pictures that have none left stay: more rounds than this are not worth their time. */
const FLEST_VARV = 8;
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
 * Chromium has no `target-counter()`. So each document is printed first quickly, to learn where the
 * headings land, then whole, with the page numbers written into the contents. The quick print also
 * tells of pages that a tall picture has left empty: they are filled, and it is printed once more.
 */
async function skriv(flik: Page): Promise<Tryck> {
  const { sidor, platser } = await fyllSidorna(flik);
  await flik.evaluate(fyllInnehall, platser);
  const pdf = await flik.pdf({ ...SIDA, tagged: true, outline: true });
  const tid = dokumenttid(await flik.evaluate(dokumentetsDag));
  return { pdf: sammaByte(pdf, tid), sidor };
}

async function fyllSidorna(flik: Page): Promise<Pdflasning> {
  const { lasPlatser } = await import('./sidnummer.ts');
  await flik.setViewportSize(SATSYTA);
  for (let varv = 0; ; varv++) {
    const bilder = await flik.evaluate(markeraPlatser);
    const lasning = await lasPlatser(await flik.pdf(SIDA));
    const luckor = hittaLuckor(bilder, lasning.platser);
    const fyllda = varv < FLEST_VARV ? await flik.evaluate(fyllLuckor, luckor) : 0;
    await flik.evaluate(avmarkera);
    if (fyllda === 0) return lasning;
  }
}
