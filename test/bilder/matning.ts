/** Opens pages with pictures at three widths, in light and dark, and tells what a reader would stumble on. */
import type { CDPSession, Page } from 'playwright-core';
import type { Blankning } from './blank.ts';
import { mattaBilder, type Bildmatt } from './matt.ts';

export const BREDDER = [390, 768, 1280] as const;
const HOJD = 900;
/** Less ink is an empty frame, more a black one. */
const BLACK = { minst: 0.02, hogst: 0.4 };

/** One picture as one reader sees it. */
export interface Matning extends Bildmatt {
  sida: string;
  fonster: number;
  tema: 'ljust' | 'mörkt';
  /** Share of its dots that are ink. */
  black: number;
}

/** Every picture of the page that a tab has opened. */
export async function matSidan(flik: Page, sida: string, blank: Blankning): Promise<Matning[]> {
  const alla: Matning[] = [];
  const kanal = await flik.context().newCDPSession(flik);
  for (const tema of ['ljust', 'mörkt'] as const) {
    await flik.emulateMedia({ colorScheme: tema === 'ljust' ? 'light' : 'dark' });
    for (const fonster of BREDDER) {
      await flik.setViewportSize({ width: fonster, height: HOJD });
      const matt = await flik.evaluate(mattaBilder);
      for (const [nr, bild] of matt.entries())
        alla.push({
          ...bild,
          sida,
          fonster,
          tema,
          black: await blank(await avbild(flik, kanal, nr)),
        });
    }
  }
  await kanal.detach();
  return alla;
}

/** What is wrong, one sentence each. */
export function felen({ sida, fonster, tema, namn, black, ...matt }: Matning): string[] {
  const var_ = `/${sida} ${fonster} px ${tema}, ${namn}:`;
  return [
    ...(matt.skroll ? [`${var_} ${matt.skroll} px syns inte`] : []),
    ...matt.sma.map((text) => `${var_} för liten text: ${text}`),
    ...matt.strukna.map((text) => `${var_} ett streck går genom ${text}`),
    ...matt.overlapp.map((rutor) => `${var_} ${rutor} ligger på varandra`),
    ...(black < BLACK.minst || black > BLACK.hogst
      ? [`${var_} ${(black * 100).toFixed(1)} % svärta`]
      : []),
  ];
}

/** The picture numbered as `mattaBilder` numbers them, as PNG. */
async function avbild(flik: Page, kanal: CDPSession, nr: number): Promise<Buffer> {
  const clip = await flik.evaluate((plats) => {
    const bilder = [...document.querySelectorAll<SVGSVGElement>('main svg')].filter(
      (svg) => svg.querySelector('text') && svg.getBoundingClientRect().width > 0,
    );
    const { left, top, width, height } = bilder[plats]!.getBoundingClientRect();
    // A little of what it stands on, at the top left: that is no ink.
    return {
      x: left + scrollX - 3,
      y: top + scrollY - 3,
      width: width + 3,
      height: height + 3,
      scale: 1,
    };
  }, nr);
  const { data } = await kanal.send('Page.captureScreenshot', {
    clip,
    captureBeyondViewport: true,
  });
  return Buffer.from(data, 'base64');
}
