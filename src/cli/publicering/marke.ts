/** How a published folder is known as ours: a file in it that lists what the build put there. */
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Malgrupp } from '../../webb/miljo.ts';

export const MARKE = '.roda-traden';
const RUBRIK =
  'Den här mappen är skriven av Röda tråden. Nästa bygge byter ut det som räknas upp här.';
const INTERN = 'Den är intern: lägg den inte där andra än anställda når den.';
/** Made by file managers and file systems, not by anybody who would miss them. */
const SYSTEMETS = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', 'lost+found']);
/** In builds from before the mark: the search table and the help on problem codes, which nobody else makes. */
const TECKEN = [join('pagefind', 'tabell.json'), join('redaktor', 'koder', 'index.html')];

/** Marks a built folder as ours, and as internal when it is: what it was marked as before it stays. */
export async function marke(mapp: string, malgrupp?: Malgrupp): Promise<void> {
  const namn = (await innehallI(mapp)).sort();
  const intern = malgrupp === 'intern' || (await arIntern(mapp)) ? [INTERN] : [];
  await writeFile(join(mapp, MARKE), [RUBRIK, ...intern, ...namn, ''].join('\n'));
}

/** Whether a built folder is for those who work here only. */
export async function arIntern(mapp: string): Promise<boolean> {
  const text = await readFile(join(mapp, MARKE), 'utf8').catch(() => '');
  return text.split(/\r?\n/)[1] === INTERN;
}

/**
 * What in a folder no build of ours put there: its names, in order; empty when the folder may be replaced.
 * Only names at the top are compared.
 */
export async function frammande(mapp: string): Promise<string[]> {
  const namn = await innehallI(mapp);
  const vara = await varaNamn(mapp);
  return namn.filter((ett) => !vara(ett)).sort();
}

/** Names in a folder, but for our mark and what the system itself puts in folders. */
async function innehallI(mapp: string): Promise<string[]> {
  return (await readdir(mapp)).filter((namn) => namn !== MARKE && !SYSTEMETS.has(namn));
}

async function varaNamn(mapp: string): Promise<(namn: string) => boolean> {
  const text = await readFile(join(mapp, MARKE), 'utf8').catch(() => undefined);
  const rader = text?.split(/\r?\n/);
  if (rader?.[0] === RUBRIK) {
    const listade = new Set(rader.slice(1));
    return (namn) => listade.has(namn);
  }
  const gammal = TECKEN.every((tecken) => existsSync(join(mapp, tecken)));
  return (namn) => gammal && !namn.startsWith('.');
}
