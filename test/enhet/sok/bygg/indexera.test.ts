import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lasTabell, sokareINode, type Nodsokare } from '../../../../src/cli/sokprov/nod.ts';
import { byggSokindex } from '../../../../src/sok/index.ts';
import { packaUpp } from '../../../../src/sok/bygg/pagefind.ts';
import type { Sidtext, Sokunderlag } from '../../../../src/sok/ord/typer.ts';
import { lasInTrad } from '../../../../src/webb/byggtrad/oppna.ts';
import { servera, type Server } from '../../../stod/server.ts';

const SIDOR: Record<string, string> = {
  'kapitel/styrning/index.html':
    '<h1>Så styrs kommunen</h1><p class="ingress">Om målstyrning.</p><h2 id="hur">Hur det går till</h2><p>Nämndernas reglementen och kommunfullmäktige.</p>',
  'ordlista/mal/index.html': '<h1>mål</h1><p class="ingress">Det som kommunen vill nå.</p>',
  'ordlista/mal-djur/index.html': '<h1>mal</h1><p class="ingress">En fjäril.</p>',
  'roller/kf/index.html':
    '<h1>Kommunfullmäktige</h1><p class="ingress">Beslutar om mål och styrning. Kallas ofta fullmäktige.</p>',
  'roller/index.html':
    '<h1>Roller</h1><p class="ingress">Alla roller.</p><p>Kommunfullmäktige reglemente</p>',
  '404.html': '<h1>Sidan finns inte</h1>',
};
const UNDERLAG: Sokunderlag = {
  poster: [
    {
      adress: '/kapitel/styrning/',
      titel: 'Så styrs kommunen',
      slag: 'Handboken',
      smulor: ['Delen'],
      roller: [],
      nycklar: [],
      fakta: [],
      svarsnamn: [],
    },
    {
      adress: '/ordlista/mal/',
      titel: 'mål',
      slag: 'Ord',
      smulor: ['Ordlista'],
      roller: [],
      nycklar: ['målet', 'ändamålsbeskrivning'],
      fakta: [],
      svarsnamn: [],
    },
    {
      adress: '/ordlista/mal-djur/',
      titel: 'mal',
      slag: 'Ord',
      smulor: ['Ordlista'],
      roller: [],
      nycklar: [],
      fakta: [],
      svarsnamn: [],
    },
    {
      adress: '/roller/kf/',
      titel: 'Kommunfullmäktige',
      slag: 'Roll',
      smulor: ['Roller'],
      roller: ['Kommunfullmäktige'],
      nycklar: ['KF', '2018:327'],
      fakta: [],
      svarsnamn: [],
    },
    {
      adress: '/vem-beslutar/#skatt',
      titel: 'Skatt',
      slag: 'Beslut',
      smulor: ['Vem beslutar?'],
      roller: [],
      nycklar: [],
      fakta: [],
      svarsnamn: [],
      text: 'Kommunfullmäktige beslutar.',
    },
  ],
  synonymer: [{ fran: 'KF', till: 'Kommunfullmäktige' }],
  lagar: [],
  reserv: [],
};

let mapp: string;
let server: Server;
let nod: Nodsokare;

beforeAll(async () => {
  mapp = await mkdtemp(join(tmpdir(), 'sokindex-'));
  for (const [fil, inne] of Object.entries(SIDOR))
    await skriv(fil, `<html lang="sv"><body><main>${inne}</main></body></html>`);
  await skriv('sok/underlag.json', JSON.stringify(UNDERLAG));
  await cp(mapp, `${mapp}-igen`, { recursive: true });
  await byggSokindex(await lasInTrad(mapp));
  server = await servera({ '/': mapp });
  nod = await sokareINode(mapp, server.adress);
});
afterAll(async () => {
  await server.stang();
  await rm(mapp, { recursive: true });
  await rm(`${mapp}-igen`, { recursive: true });
});

async function skriv(fil: string, text: string): Promise<void> {
  await mkdir(dirname(join(mapp, fil)), { recursive: true });
  await writeFile(join(mapp, fil), text);
}

async function filerna(rot: string): Promise<Map<string, string>> {
  const namn = (await readdir(join(rot, 'pagefind'), { recursive: true })).sort();
  const poster = namn.map(
    async (fil) =>
      [fil, await readFile(join(rot, 'pagefind', fil), 'base64').catch(() => '')] as const,
  );
  return new Map(await Promise.all(poster));
}

describe('byggSokindex', () => {
  it('gives the same bytes for the same pages', async () => {
    await byggSokindex(await lasInTrad(`${mapp}-igen`));
    expect(await filerna(`${mapp}-igen`)).toEqual(await filerna(mapp));
  });

  it('takes the source data away and writes nothing that nobody fetches', async () => {
    await expect(readFile(join(mapp, 'sok/underlag.json'))).rejects.toThrow();
    expect(
      [...(await filerna(mapp)).keys()].filter((fil) => /ui|worker|highlight|unknown/.test(fil)),
    ).toEqual([]);
  });

  it('says so when the source data is missing', async () => {
    await expect(byggSokindex(await lasInTrad(mapp))).rejects.toThrow('måste byggas på nytt');
  });

  it('numbers the pages, and the list that every question fetches has the same numbers as the table', async () => {
    const filer = await filerna(mapp);
    const { sidor } = await lasTabell(mapp);
    const iMappen = [...filer.keys()].filter((fil) => fil.endsWith('.pf_fragment'));
    expect(iMappen.sort()).toEqual(sidor.map(([id]) => `fragment/${id}.pf_fragment`).sort());
    const lista = [...filer.keys()].find((fil) => fil.endsWith('.pf_meta'))!;
    const text = packaUpp(Buffer.from(filer.get(lista)!, 'base64'));
    for (const [id] of sidor) expect(text).toContain(id);
    const ingang = Buffer.from(filer.get('pagefind-entry.json')!, 'base64').toString('utf8');
    expect(lista).toContain(/"hash":"(sv_[0-9a-f]+)"/.exec(ingang)?.[1]);
    expect(Buffer.from(filer.get('tabell.json')!, 'base64').toString('utf8')).not.toMatch(
      new RegExp(sidor[1]![0]),
    );
  });

  it('leaks no helping words into what is shown', async () => {
    const fragment = (await readdir(join(mapp, 'pagefind/fragment'))).map((fil) =>
      join(mapp, 'pagefind/fragment', fil),
    );
    const texter = await Promise.all(
      fragment.map(async (fil) => JSON.parse(packaUpp(await readFile(fil))) as Sidtext),
    );
    const kapitel = texter.find(({ url }) => url === '/kapitel/styrning/');
    expect(kapitel?.content).toBe(
      'Så styrs kommunen\nOm målstyrning.\nHur det går till\nNämndernas reglementen och kommunfullmäktige.',
    );
    expect(kapitel?.anchors).toEqual([
      { element: 'h2', id: 'hur', text: 'Hur det går till', location: 5 },
    ]);
    expect(JSON.stringify(texter)).not.toContain('ändamålsbeskrivning');
  });
});

describe('the search', () => {
  const forst = async (fraga: string) => (await nod.sok(fraga)).adresser[0];

  it.each([
    ['styrning', '/kapitel/styrning/'],
    ['reglementet', '/kapitel/styrning/'],
    ['kf', '/roller/kf/'],
    ['fullmäktige', '/roller/kf/'],
    ['dnr 2018:327', '/roller/kf/'],
    ['mål', '/ordlista/mal/'],
    ['mal', '/ordlista/mal-djur/'],
    ['ändamålsbeskrivningen', '/ordlista/mal/'],
    ['vem beslutar om skatten', '/vem-beslutar/#skatt'],
  ])('finds %s first for %s', async (fraga, adress) => {
    expect((await nod.sok(fraga)).adresser.slice(0, fraga === 'styrning' ? 2 : 1)).toContain(
      adress,
    );
  });

  it('finds the list by its name but not by what it lists', async () => {
    expect((await nod.sok('roller')).adresser).toContain('/roller/');
    expect((await nod.sok('reglemente')).adresser).not.toContain('/roller/');
  });

  it('asks about the spelling and answers what was meant', async () => {
    expect(await nod.sok('komunfullmäktige')).toMatchObject({ menade: 'kommunfullmäktige' });
    expect(await forst('komunfullmäktige')).toBe('/roller/kf/');
  });

  it('answers with nothing to what is not there', async () => {
    expect(await nod.sok('zzzz')).toEqual({ adresser: [], menade: undefined, svar: undefined });
    expect(await nod.sok('')).toEqual({ adresser: [], menade: undefined, svar: undefined });
  });
});
