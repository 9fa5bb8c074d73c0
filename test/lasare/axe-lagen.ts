/** The settings that a reader may have, brought about on a page that is open, and what is wrong with it then. */
import type { Page } from 'playwright-core';
import { klippt, TEXTAVSTAND } from './lagen-matt.ts';
import { BRED, ga, SMAL, type Flikar, type Lasning } from '../stod/lasning.ts';
import { axeFynd, medAxe, sidledes } from '../stod/axe.ts';

export interface Lage {
  namn: string;
  prova: (sida: Page) => Promise<string[]>;
}

/** The two that every page is tried in. */
export const GRUNDLAGEN: Lage[] = [
  {
    namn: '1280 px, ljust',
    prova: async (sida) => {
      await sida.setViewportSize(BRED);
      await sida.emulateMedia({ colorScheme: 'light', contrast: null, forcedColors: 'none' });
      return [...(await axeFynd(sida)), ...(await sidledes(sida))];
    },
  },
  {
    namn: '320 px, mörkt',
    prova: async (sida) => {
      await sida.setViewportSize(SMAL);
      await sida.emulateMedia({ colorScheme: 'dark' });
      return [...(await axeFynd(sida)), ...(await sidledes(sida))];
    },
  },
];

/** Those that a page of each kind is tried in: all that is on it, in the two that differ most, and room for words set wide. */
export const KORTA_LAGEN: Lage[] = [
  ...GRUNDLAGEN.slice(0, 1),
  {
    namn: '320 px, mörkt, hög kontrast, allt utfällt',
    prova: async (sida) => {
      await sida.setViewportSize(SMAL);
      await sida.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
      await fallUt(sida);
      const fynd = [...(await axeFynd(sida)), ...(await sidledes(sida))];
      return [...fynd, ...(await utanKlippning(sida))];
    },
  },
  {
    namn: '1280 px med WCAG:s textavstånd',
    prova: async (sida) => {
      await sida.setViewportSize(BRED);
      return utanKlippning(sida);
    },
  },
];

/** The others, where it is the sheets that decide and not the page: some kinds in `npm test`, all in `npm run axe`. */
export const FARGLAGEN: Lage[] = [
  {
    namn: 'egna färger',
    prova: async (sida) => {
      await sida.setViewportSize(BRED);
      await sida.emulateMedia({ colorScheme: 'light', contrast: null, forcedColors: 'active' });
      return [...(await axeFynd(sida, 'farger')), ...(await sidledes(sida))];
    },
  },
  {
    // 1280 × 1024 px at 400 %.
    namn: '400 % förstoring, ljust, hög kontrast, utan och med WCAG:s textavstånd',
    prova: async (sida) => {
      await sida.setViewportSize({ width: 320, height: 256 });
      await sida.emulateMedia({ forcedColors: 'none', contrast: 'more' });
      const utan = await sidledes(sida);
      const med = await utanKlippning(sida);
      return [...utan, ...(await axeFynd(sida)), ...med];
    },
  },
];

/** Tabs for the sweep of `provaSidan`. */
export function axeFlikar({ flikar }: Lasning): Flikar {
  return flikar({ reducedMotion: 'reduce' }, medAxe);
}

/** Opens a page and tries it in one state after another. Gives the findings, each with its state. */
export function provaSidan(flik: Flikar, till: string, lagen: Lage[]): Promise<string[]> {
  return flik(async (sida) => {
    await ga(sida, till);
    return provaLagen(sida, lagen);
  });
}

/** Tries the page that is open in one state after another. */
export async function provaLagen(sida: Page, lagen: readonly Lage[]): Promise<string[]> {
  const fynd: string[] = [];
  for (const { namn, prova } of lagen)
    fynd.push(...(await prova(sida)).map((rad) => `${namn}: ${rad}`));
  return fynd;
}

/** Unfolds all that is folded. */
export function fallUt(sida: Page): Promise<void> {
  return sida.evaluate(() => {
    for (const ruta of document.querySelectorAll('details')) ruta.open = true;
  });
}

/** What is clipped, or sticks out, when words are set as wide as WCAG 2.2 wants them to be able to be (1.4.12). */
export async function utanKlippning(sida: Page): Promise<string[]> {
  await sida.evaluate(glesText, TEXTAVSTAND);
  const fynd = [...(await sida.evaluate(klippt)), ...(await sidledes(sida))];
  await sida.evaluate(glesText, '');
  return fynd;
}

/** Runs in the page: a sheet of the test's own, which the page's CSP lets through as it is made by a script of the browser's. */
function glesText(regler: string): void {
  const fonster = window as unknown as { gles?: CSSStyleSheet };
  fonster.gles ??= new CSSStyleSheet();
  fonster.gles.replaceSync(regler);
  if (!document.adoptedStyleSheets.includes(fonster.gles))
    document.adoptedStyleSheets.push(fonster.gles);
}
