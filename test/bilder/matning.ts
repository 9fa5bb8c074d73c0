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
  /** Share of its dots that are ink. Undefined where no picture was taken. */
  black: number | undefined;
}

/**
 * Every picture of the page that a tab has opened.
 *
 * @param blank counts the ink of a picture; without it no pictures are taken, and only light is measured
 */
export async function matSidan(flik: Page, sida: string, blank?: Blankning): Promise<Matning[]> {
  const alla: Matning[] = [];
  const kanal = blank && (await flik.context().newCDPSession(flik));
  for (const fonster of BREDDER) {
    await flik.setViewportSize({ width: fonster, height: HOJD });
    // Where everything stands is the same in light and dark.
    const matt = await flik.evaluate(mattaBilder);
    if (!blank || !kanal) {
      alla.push(
        ...matt.map((bild) => ({
          ...bild,
          sida,
          fonster,
          tema: 'ljust' as const,
          black: undefined,
        })),
      );
      continue;
    }
    for (const tema of ['ljust', 'mörkt'] as const) {
      await flik.emulateMedia({ colorScheme: tema === 'ljust' ? 'light' : 'dark' });
      for (const bild of matt)
        alla.push({ ...bild, sida, fonster, tema, black: await blank(await avbild(kanal, bild)) });
    }
  }
  await kanal?.detach();
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
    ...(black !== undefined && (black < BLACK.minst || black > BLACK.hogst)
      ? [`${var_} ${(black * 100).toFixed(1)} % svärta`]
      : []),
  ];
}

/** A picture as PNG, at half size. */
async function avbild(kanal: CDPSession, { x, y, bredd, hojd }: Bildmatt): Promise<Buffer> {
  const clip = { x, y, width: bredd, height: hojd, scale: 0.5 };
  const { data } = await kanal.send('Page.captureScreenshot', {
    clip,
    captureBeyondViewport: true,
    optimizeForSpeed: true,
  });
  return Buffer.from(data, 'base64');
}
