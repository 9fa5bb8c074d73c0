import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { motorFran, type Pagefind } from '../../sok/motor.ts';
import { skapaSokare, type Sokare } from '../../sok/sok.ts';
import type { Ordforrad } from '../../sok/stavning.ts';
import type { Soktabell } from '../../sok/typer.ts';

/** A search of a built site, in Node, by the very code that the browser runs. */
export interface Nodsokare {
  /** Addresses of the hits, best first. */
  sok: (fraga: string) => Promise<{ adresser: string[]; menade: string | undefined }>;
  sokare: Sokare;
}

/**
 * @param mapp folder of the built site
 * @param ursprung where a server gives out that folder; Pagefind fetches its files over HTTP
 */
export async function sokareINode(mapp: string, ursprung: string): Promise<Nodsokare> {
  const las = async <T>(fil: string) => JSON.parse(await readFile(join(mapp, 'pagefind', fil), 'utf8')) as T;
  const tabell = await las<Soktabell>('tabell.json');
  const pagefind = (await import(pathToFileURL(join(mapp, 'pagefind/pagefind.js')).href)) as Pagefind;
  const motor = motorFran(pagefind, `${ursprung}/pagefind/`);
  const sokare = skapaSokare(motor, tabell, () => las<Ordforrad>('ord.json'));
  return {
    sokare,
    async sok(fraga) {
      const { traffar, menade } = await sokare.sok(fraga);
      const adresser = traffar.slice(0, 10).map(async (ett) => (await ett.traffar[0]!.hamta()).meta.adress);
      return { adresser: await Promise.all(adresser), menade };
    },
  };
}
