import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Pdfdokument } from '../dokument.ts';
import { FOR_STOR } from '../storlek.ts';

/**
 * Whether a document's page is there, and is one that can be a document. Where it is too large for that the page says so, and whoever
 * builds is told.
 *
 * @param mapp the built folder
 * @param skriv where that goes
 */
export function gors(
  { fil, sida }: Pdfdokument,
  mapp: string,
  skriv: (rad: string) => void,
): boolean {
  const sokvag = path.join(mapp, sida, 'index.html');
  if (!existsSync(sokvag)) return false;
  const varfor = new RegExp(`${FOR_STOR}="([^"]*)"`).exec(readFileSync(sokvag, 'utf8'))?.[1];
  if (varfor === undefined) return true;
  skriv(`  ${fil} skrivs inte. ${varfor} Delarna skrivs ut var för sig från ${sida}.`);
  return false;
}
