import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hamtas } from '../../../src/offline/hanvisningar.ts';
import { skrivOffline } from '../../../src/offline/index.ts';
import { medStorlekar } from '../../../src/offline/storlekar.ts';
import { packas, sparas } from '../../../src/offline/urval.ts';
import { lasInTrad } from '../../../src/webb/byggtrad/oppna.ts';

const BAS = '/prov/';
const ARK = '/prov/filer/sparad.aaaaaaaa.css';
const SIDHUVUD = `<head><meta http-equiv="content-security-policy" content="default-src 'self'"><link rel="preload" href="/prov/filer/snitt.aaaaaaaa.woff2" as="font"><link rel="stylesheet" href="/prov/filer/Sida.aaaaaaaa.css"><script type="module" src="/prov/filer/ram.aaaaaaaa.js"></script></head>`;
const sida = (inre: string) =>
  `<!DOCTYPE html><html lang="sv">${SIDHUVUD}<body class="x"><header><a class="marke" href="/prov/">Prov</a><div class="sidverktyg"><a href="/prov/sok/">Sök</a></div></header><main>${inre}</main></body></html>`;

/** A small built site. */
const SAJT: Record<string, string> = {
  'index.html': sida('<h1>Start</h1>'),
  'utbildning/index.html': sida(
    '<h1>Utbildning</h1><a href="/prov/utbildning/ett/#fragor">Ett</a>',
  ),
  'utbildning/ett/index.html': sida(
    '<a href="/prov/kapitel/budget/">kapitlet</a> <a href="/prov/popular/budget/">enkelt</a><img src="/prov/filer/bilder/å.png" alt=""><svg><a href="/prov/roller/ks/"><text>KS</text></a></svg><form action="/prov/sok/"></form>',
  ),
  'utbildning/gammal/index.html': sida('<meta http-equiv="refresh" content="0; url=/prov/">'),
  'utbildning/offline/index.html': sida(
    `<div data-sparark="${ARK}"></div><p>Det tar <span data-storlek="sparat">?</span>.</p><a href="/prov/utbildning.zip">zip</a>`,
  ),
  'utbildning/offline/saknas/index.html': sida('<h1>Inte sparad</h1>'),
  'popular/budget/index.html': sida('<a href="#a">a</a><a href="https://example.se/">ut</a>'),
  'kapitel/budget/index.html': sida('<img src="/prov/filer/bilder/stor.png" alt="">'),
  'filer/Sida.aaaaaaaa.css': '@font-face{font-display:optional;src:url(snitt.aaaaaaaa.woff2)}',
  'filer/sparad.aaaaaaaa.css': '.sparrad{margin:0}',
  'filer/ram.aaaaaaaa.js': 'import"./del.aaaaaaaa.js";const a=`/prov/filer/senare-aaaaaaaa.js`;',
  'filer/del.aaaaaaaa.js': 'fetch("/prov/pagefind/pagefind.js")',
  'filer/senare-aaaaaaaa.js': '0',
  'filer/snitt.aaaaaaaa.woff2': 'snitt',
  'filer/bilder/å.png': 'bild',
  'filer/bilder/stor.png': 'bild',
  'pagefind/pagefind.js': '0',
};
const mappar: string[] = [];
let mapp: string;

async function nySajt(andrat: Record<string, string> = {}): Promise<string> {
  const ny = await mkdtemp(join(tmpdir(), 'roda-traden-offline-'));
  mappar.push(ny);
  for (const [fil, inne] of Object.entries({ ...SAJT, ...andrat })) {
    await mkdir(dirname(join(ny, fil)), { recursive: true });
    await writeFile(join(ny, fil), inne);
  }
  return ny;
}

beforeAll(async () => {
  mapp = await nySajt();
  await skrivOffline(await lasInTrad(mapp), { bas: BAS, plats: undefined });
});
afterAll(() => Promise.all(mappar.map((en) => rm(en, { recursive: true, force: true }))));

it('writes nothing before others have read the pages', async () => {
  const sajt = await nySajt();
  const sidan = () => readFile(join(sajt, 'utbildning/offline/index.html'), 'utf8');
  let lastUt = '';
  const forst = new Promise<void>((klart) => setTimeout(klart, 300)).then(async () => {
    lastUt = await sidan();
  });
  await skrivOffline(await lasInTrad(sajt), { bas: BAS, plats: undefined }, undefined, forst);
  expect(lastUt).toBe(SAJT['utbildning/offline/index.html']);
  expect(await sidan()).not.toBe(lastUt);
});

describe('what is saved', () => {
  it('is the training, the plain-language version, the glossary and the start page', () => {
    expect(
      ['/', '/utbildning/', '/scenarier/jav/', '/bildspel/hela/', '/ordlista/a/'].every(sparas),
    ).toBe(true);
    expect(['/kapitel/', '/forslag/utbildning/x/', '/sok/'].some(sparas)).toBe(false);
    expect([packas('/utbildning/'), packas('/'), packas('/utbildning/offline/')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is listed in the worker with what the pages fetch, each file once with a sum, and nothing else', async () => {
    const kod = await readFile(join(mapp, 'offline.js'), 'utf8');
    const filer = [...kod.matchAll(/url:[`"]([^`"]+)[`"],revision:(null|[`"]\w{16}[`"])/g)];
    expect(filer.map(([, url, summa]) => [url, summa !== 'null'])).toEqual([
      ['/prov/', true],
      ['/prov/filer/Sida.aaaaaaaa.css', false],
      ['/prov/filer/bilder/%C3%A5.png', true],
      ['/prov/filer/del.aaaaaaaa.js', false],
      ['/prov/filer/ram.aaaaaaaa.js', false],
      ['/prov/filer/senare-aaaaaaaa.js', false],
      ['/prov/filer/snitt.aaaaaaaa.woff2', false],
      ['/prov/filer/sparad.aaaaaaaa.css', false],
      ['/prov/popular/budget/', true],
      ['/prov/utbildning/', true],
      ['/prov/utbildning/ett/', true],
      ['/prov/utbildning/gammal/', true],
      ['/prov/utbildning/offline/', true],
      ['/prov/utbildning/offline/saknas/', true],
    ]);
    expect(kod).toContain('MIT');
  });

  it('gives the same bytes for the same site, and others when a saved page has changed', async () => {
    const las = (var_: string) =>
      Promise.all(['offline.js', 'utbildning.zip'].map((fil) => readFile(join(var_, fil))));
    const [samma, annan, utanfor] = await Promise.all([
      nySajt(),
      nySajt({ 'popular/budget/index.html': sida('<p>Nytt</p>') }),
      nySajt({ 'kapitel/budget/index.html': sida('<p>Nytt</p>') }),
    ]);
    for (const en of [samma, annan, utanfor])
      await skrivOffline(await lasInTrad(en), { bas: BAS, plats: undefined });
    const forst = await las(mapp);
    expect(await las(samma)).toEqual(forst);
    expect(await las(utanfor)).toEqual(forst);
    const [arbetare, zip] = await las(annan);
    expect([arbetare?.equals(forst[0]!), zip?.equals(forst[1]!)]).toEqual([false, false]);
  });

  it('is told on the page where one asks for it', async () => {
    const html = await readFile(join(mapp, 'utbildning/offline/index.html'), 'utf8');
    expect(html).toMatch(/Det tar <span>\d+ kB<\/span>\./);
    expect(
      medStorlekar('<b data-storlek="paket">?</b>', { sparat: 1, hamtat: 1, paket: 1_240_000 }),
    ).toBe('<b>1,2 MB</b>');
  });

  it('stops the build when the page that offers it is gone', async () => {
    const utan = await nySajt({ 'utbildning/offline/index.html': '<p>tom</p>' });
    await expect(
      skrivOffline(await lasInTrad(utan), { bas: BAS, plats: undefined }),
    ).rejects.toThrow('/utbildning/offline/');
  });

  it('reads addresses of pages, sheets and scripts, and leaves what is no file of the site', () => {
    const finns = new Set(['filer/a.png', 'filer/b.png', 'x.css']);
    const i = (fil: string, text: string) =>
      hamtas({ fil, innehall: Buffer.from(text) }, '/', finns);
    expect(
      i('p/index.html', '<img srcset="/filer/a.png 1x, /filer/b.png?v=1 2x"><a href="/x.css">'),
    ).toEqual(['filer/a.png', 'filer/b.png']);
    expect(i('filer/s.css', '@import "../x.css";a{b:url("a.png")url(data:x)url(%ff)}')).toEqual([
      'x.css',
      'filer/a.png',
    ]);
  });
});

describe('the folder to carry along', () => {
  const oppna = async (plats?: string) => {
    const har = plats ? await nySajt() : mapp;
    if (plats) await skrivOffline(await lasInTrad(har), { bas: BAS, plats });
    return JSZip.loadAsync(await readFile(join(har, 'utbildning.zip')));
  };

  it('has pages whose links all lead somewhere in it, and no address of a server', async () => {
    const zip = await oppna();
    const filer = Object.keys(zip.files);
    expect(filer.sort()).toEqual([
      'filer/Sida.aaaaaaaa.css',
      'filer/bilder/å.png',
      'filer/snitt.aaaaaaaa.woff2',
      'filer/sparad.aaaaaaaa.css',
      'index.html',
      'popular/budget/index.html',
      'utbildning/ett/index.html',
      'utbildning/index.html',
    ]);
    for (const fil of filer.filter((en) => /html|css/.test(en))) {
      const text = await zip.file(fil)!.async('string');
      const adresser = [...text.matchAll(/(?:href|src|url)[=(]"?([^")#]+)/g)].map((ett) => ett[1]!);
      const inom = adresser.filter((adress) => !adress.startsWith('https:'));
      expect(
        inom
          .map((adress) => join(dirname(fil), decodeURI(adress)))
          .filter((vag) => !filer.includes(vag)),
      ).toEqual([]);
    }
  });

  it('keeps the words of links that lead out of it, or leads to the site when its address is known', async () => {
    const fil = 'utbildning/ett/index.html';
    const text = await (await oppna()).file(fil)!.async('string');
    expect(text).toContain(
      '<span>kapitlet</span> <a href="../../popular/budget/index.html">enkelt</a>',
    );
    expect(text).toContain('<g><text>KS</text></g>');
    expect(text).not.toMatch(/script|form|sidverktyg|http-equiv|preload/);
    expect(text).toMatch(
      /<body class="x"><link [^>]+><aside class="sparrad".+nedladdad kopia, utgåva \w{7}\./,
    );
    const kand = await (await oppna('https://www.example.se')).file(fil)!.async('string');
    expect(kand).toContain('<a href="https://www.example.se/prov/kapitel/budget/">kapitlet</a>');
    expect(kand).toContain('<a href="https://www.example.se/prov/utbildning/">webbplatsen</a>');
  });

  it('keeps anchors, and shows the fonts that lie beside the pages', async () => {
    const zip = await oppna();
    expect(await zip.file('utbildning/index.html')!.async('string')).toContain(
      'href="ett/index.html#fragor"',
    );
    expect(await zip.file('filer/Sida.aaaaaaaa.css')!.async('string')).toBe(
      '@font-face{font-display:swap;src:url(snitt.aaaaaaaa.woff2)}',
    );
  });
});
