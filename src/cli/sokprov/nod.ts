import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { motorFran, type Pagefind } from '../../sok/fraga/motor.ts';
import { skapaSokare, type Sokare } from '../../sok/fraga/sok.ts';
import type { Svar } from '../../sok/fraga/svarskort.ts';
import type { Stavningsforrad } from '../../sok/ord/stavning.ts';
import { packaUpp } from '../../sok/bygg/pagefind.ts';
import { franTabellfil, type Tabellfil } from '../../sok/ord/tabellfil.ts';
import type { Sidtext, Soktabell, Vardagsfil } from '../../sok/ord/typer.ts';

/** An answer card as the test sees it: its kind, and where it leads. */
export interface Provsvar {
  slag: string;
  adresser: string[];
}

/** An answer card as the test sees it: its kind, and where it leads. */
export interface Provsvar {
  slag: string;
  adresser: string[];
}

/** A search of a built site, in Node, by the very code that the browser runs. */
export interface Nodsokare {
  /** Addresses of the hits, best first. */
  sok: (
    fraga: string,
  ) => Promise<{ adresser: string[]; menade: string | undefined; svar: Provsvar | undefined }>;
  sokare: Sokare;
}

/**
 * @param mapp folder of the built site
 * @param start address where a server gives out that folder, with a slash at the end: Pagefind fetches over HTTP
 */
export async function sokareINode(mapp: string, start: string): Promise<Nodsokare> {
  const tabell = await lasTabell(mapp);
  const pagefind = (await import(
    pathToFileURL(join(mapp, 'pagefind/pagefind.js')).href
  )) as Pagefind;
  const motor = motorFran(pagefind, `${start}pagefind/`);
  const sokare = skapaSokare(
    motor,
    tabell,
    () => las<Stavningsforrad>(mapp, 'ord.json'),
    () => las<Vardagsfil>(mapp, 'vardag.json'),
  );
  return {
    sokare,
    async sok(fraga) {
      const { traffar, menade, svar } = await sokare.sok(fraga);
      const adresser = traffar
        .slice(0, 10)
        .map(async (ett) => (await ett.traffar[0]!.hamta()).meta.adress);
      return { adresser: await Promise.all(adresser), menade, svar: svar && somProvsvar(svar) };
    },
  };
}

function somProvsvar({ slag, kort }: Svar): Provsvar {
  const lankar = kort.flatMap(({ svar, rader }) => [
    ...svar,
    ...rader.flatMap(({ varden }) => varden),
  ]);
  return { slag, adresser: lankar.flatMap(({ adress }) => adress ?? []) };
}

/** What the index says of every page, read from its files. */
export async function sidorna(mapp: string): Promise<Sidtext['meta'][]> {
  const { sidor } = await lasTabell(mapp);
  return Promise.all(
    sidor.map(async ([id]) => {
      const packad = await readFile(join(mapp, 'pagefind', 'fragment', `${id}.pf_fragment`));
      return (JSON.parse(packaUpp(packad)) as Sidtext).meta;
    }),
  );
}

/** Address of each plain-language text → address of the chapter that it explains. */
export async function tvillingarna(mapp: string): Promise<Map<string, string>> {
  const meta = await sidorna(mapp);
  return new Map(meta.flatMap(({ adress, tvilling }) => (tvilling ? [[adress, tvilling]] : [])));
}

/** The table of a built site. */
export async function lasTabell(mapp: string): Promise<Soktabell> {
  return franTabellfil(await las<Tabellfil>(mapp, 'tabell.json'));
}

async function las<T>(mapp: string, fil: string): Promise<T> {
  return JSON.parse(await readFile(join(mapp, 'pagefind', fil), 'utf8')) as T;
}
