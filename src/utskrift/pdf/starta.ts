import type { Browser } from 'playwright-core';
import { webblasarArgument, type Webblasare } from '../webblasare.ts';
import { forLangsamt, medGrans, type Granser } from './granser.ts';

/**
 * Starts the browser that prints.
 *
 * @throws Error in Swedish when it does not answer in time
 */
export async function starta(
  { sokvag, miljo }: Webblasare,
  { starta: grans }: Granser,
): Promise<Browser> {
  const { chromium, errors } = await import('playwright-core');
  const start = chromium.launch({
    executablePath: sokvag,
    headless: true,
    args: [...webblasarArgument],
    env: { ...process.env, ...miljo } as Record<string, string>,
    timeout: grans,
  });
  return start.catch((fel: unknown) => {
    if (!(fel instanceof errors.TimeoutError)) throw fel;
    throw new Error(forLangsamt(grans, `att starta webbläsaren ${sokvag}`), { cause: fel });
  });
}

/** Closes it, with all its pages. One that does not answer is left: it ends with this process. */
export async function stang(webblasare: Browser, { stanga }: Granser): Promise<void> {
  await medGrans(webblasare.close(), stanga, 'att stänga webbläsaren').catch(() => undefined);
}
