/** The sitemap: what search engines are to find. */
import sitemap from '@astrojs/sitemap';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Byggtrad } from '../../../webb/byggtrad.ts';
import { handboksrot, type Miljo } from '../../../webb/miljo.ts';
import { omdirigerade } from '../../../webb/omdirigerade.ts';
import { SIDBYGGE } from '../../../webb/sidbygge.ts';
import type { Sidplats } from './ladda.ts';

/** A sitemap holds whole addresses: it is made when the site knows its own (SITE). */
export async function skrivWebbkarta(
  trad: Byggtrad,
  miljo: Miljo,
  platser: readonly Sidplats[],
): Promise<void> {
  const { bas, plats: ursprung } = miljo;
  const gamla = omdirigerade(handboksrot(miljo));
  const filter = (sida: string) =>
    !gamla.has(new URL(sida).pathname.replace(bas, '/')) && arAktuell(sida, bas);
  const { hooks } = sitemap({ filter });
  const config = { ...SIDBYGGE, base: bas, site: ursprung };
  const pages = platser.filter(({ arSida }) => arSida).map(({ vag }) => ({ pathname: vag }));
  const logger = { info: () => undefined, warn: () => undefined, error: console.error };
  // The integration is asked as Astro would ask it: it looks at no more than this.
  hooks['astro:routes:resolved']?.({ routes: [] } as never);
  await hooks['astro:config:done']?.({ config } as never);
  const mapp = `${trad.mapp}-webbkarta`;
  await mkdir(mapp);
  await hooks['astro:build:done']?.({ dir: pathToFileURL(`${mapp}/`), pages, logger } as never);
  for (const fil of await readdir(mapp)) await trad.skriv(fil, await readFile(join(mapp, fil)));
  await rm(mapp, { recursive: true });
}

/** What was decided once, or is only proposed, is no page to find from outside: it would be taken for what applies. */
function arAktuell(adress: string, bas: string): boolean {
  return (
    !/\/versioner\/[^/]+\/./.test(adress) && !new URL(adress).pathname.startsWith(`${bas}forslag/`)
  );
}
