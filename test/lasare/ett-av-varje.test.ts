import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFynd, medAxe, sidledes } from '../stod/axe.ts';
import { provbygge } from '../stod/byggd-webbplats.ts';
import { BRED, lasning, SMAL, typsnittenHar } from '../stod/lasning.ts';
import { SIDSLAG } from '../stod/sidslag.ts';
import { fallUt, FARGLAGEN, provaLagen, utanKlippning } from './axe-lagen.ts';
import { forstaLaddning } from './forsta-laddning.ts';
import { fokusordning, osynligtFokus, smaMal } from './lagen-matt.ts';

/**
 * A page of each kind, opened once as a new reader opens it: what it weighs, that nothing in it moves, and what one needs of it who sees,
 * reaches or points in another way. axe takes most of the time, so it reads a page once: every other kind light and wide, the others dark,
 * narrow, in high contrast with all unfolded; in colours of one's own one kind in four, since all share their sheets. Every page at both,
 * and every kind in every state: `npm run axe` (test/axe).
 */
const { flikar } = lasning();
const NY_LASARE = { viewport: { width: 412, height: 900 }, extraHTTPHeaders: {} };
/** What the whole book for print is, its parts are too, a twentieth as long. */
const HELA_BOKEN = 'utskrift/';

describe.concurrent(
  'is light and still, has no faults in the console and none for axe, clips nothing, and is reached with keys and a shaky hand',
  () => {
    it.each(SIDSLAG.map((vag, plats) => ({ vag, plats })))('/$vag', async ({ vag, plats }) => {
      const fynd = await flikar(
        NY_LASARE,
        medAxe,
      )(async (sida) => {
        const vikt = await forstaLaddning(sida, vag, provbygge('mjolby'));
        await typsnittenHar(sida);
        await sida.emulateMedia({ reducedMotion: 'reduce' });
        const bred = await paBredSkarm(sida, plats % 2 === 0);
        const smal = vag === HELA_BOKEN ? [] : await paSmalSkarm(sida, plats % 2 === 1);
        const farger = plats % 4 === 0 ? await provaLagen(sida, FARGLAGEN) : [];
        await sida.context().close();
        return [...vikt, ...bred, ...smal, ...farger];
      });
      expect(fynd).toEqual([]);
    });
  },
);

/** Light, as it comes: focus goes down, row by row, and is seen. */
async function paBredSkarm(sida: Page, axe: boolean): Promise<string[]> {
  await sida.setViewportSize(BRED);
  const fynd = [...(axe ? await axeFynd(sida) : []), ...(await sidledes(sida))];
  fynd.push(...(await sida.evaluate(fokusordning)));
  // A key has been pressed: from now on focus is shown as to one who uses the keyboard.
  await sida.keyboard.press('Tab');
  fynd.push(...(await sida.evaluate(osynligtFokus)));
  return fynd.map((rad) => `1280 px, ljust: ${rad}`);
}

/** Dark, in high contrast, with all unfolded; targets are large enough or have room, and words may be set wide. */
async function paSmalSkarm(sida: Page, axe: boolean): Promise<string[]> {
  await sida.setViewportSize(SMAL);
  await sida.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  const fynd = await sida.evaluate(smaMal);
  await fallUt(sida);
  fynd.push(...(axe ? await axeFynd(sida) : []), ...(await sidledes(sida)));
  fynd.push(...(await utanKlippning(sida)));
  await sida.setViewportSize(BRED);
  return [
    ...fynd.map((rad) => `320 px, mörkt: ${rad}`),
    ...(await utanKlippning(sida)).map((rad) => `1280 px, mörkt: ${rad}`),
  ];
}
