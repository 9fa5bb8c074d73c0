/** What every web server must answer of a built site, whichever it is. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Driftval } from '../../src/cli/drift/val.ts';
import { cachningFor, FILTYPER, helTyp, rubrikerFor } from '../../src/webb/serverrubriker.ts';
import { fraga, type Svar } from './fraga.ts';

/** A server that answers, and the site that it has. */
export interface Prov {
  port: number;
  brotli: boolean;
  mapp: string;
  val: Driftval;
}

/** Named as the report says it, in the order they are tried. */
export const PROVEN: Record<string, (prov: Prov) => Promise<void>> = {
  'sidor, rubriker och typ': async (prov) => {
    for (const vag of ['', 'roller/', 'sok/']) {
      const svar = await hamta(prov, vag);
      sant(svar.status, 200, vag);
      assert.match(svar.kropp.toString('utf8'), /^<!doctype html>/i);
      rubrikerna(svar, prov, vag);
      sant(svar.rubriker['content-type']?.toLowerCase(), 'text/html; charset=utf-8', vag);
      sant(svar.rubriker['cache-control'], cachning(prov).ovriga, vag);
    }
  },
  'typ och bytes för varje slags fil': async (prov) => {
    for (const fil of enAvVarje(prov.mapp)) {
      const svar = await hamta(prov, fil);
      sant(svar.status, 200, fil);
      const typ = FILTYPER.find(({ andelser }) => andelser.includes(extname(fil).slice(1)));
      sant(svar.rubriker['content-type']?.toLowerCase(), typ && helTyp(typ), fil);
      sant(svar.rubriker['content-encoding'], undefined, fil);
      rubrikerna(svar, prov, fil);
      assert.ok(
        svar.kropp.equals(readFileSync(join(prov.mapp, fil))),
        `${fil}: andra byte än i filen`,
      );
    }
  },
  cachning: async (prov) => {
    const [namngiven = ''] = filerI(prov.mapp).filter((fil) => /^filer\/.*\.css$/.test(fil));
    const { namngivna, ovriga } = cachning(prov);
    sant((await hamta(prov, namngiven)).rubriker['cache-control'], namngivna, namngiven);
    const fragas = [
      'offline.js',
      'pagefind/pagefind.js',
      'pagefind/pagefind-entry.json',
      'andringar/flode.xml',
      'robots.txt',
    ];
    for (const fil of fragas) sant((await hamta(prov, fil)).rubriker['cache-control'], ovriga, fil);
  },
  'oförändrat ger 304': async (prov) => {
    const forst = await hamta(prov, 'roller/');
    const etag = forst.rubriker.etag;
    assert.ok(etag ?? forst.rubriker['last-modified'], 'varken ETag eller Last-Modified');
    const villkor = etag
      ? { 'if-none-match': etag }
      : { 'if-modified-since': forst.rubriker['last-modified'] };
    const igen = await hamta(prov, 'roller/', villkor);
    sant(igen.status, 304);
    sant(igen.kropp.length, 0);
    sant(igen.rubriker['cache-control'], cachning(prov).ovriga);
  },
  'packat med brotli och gzip': async (prov) => {
    const packade = [
      ['br', 'br', brotliDecompressSync],
      ['gzip', 'gz', gunzipSync],
    ] as const;
    for (const [namn, andelse, packaUpp] of packade) {
      if (namn === 'br' && !prov.brotli) continue;
      for (const fil of ['index.html', 'roller/index.html', 'offline.js', ettArk(prov.mapp)]) {
        const svar = await hamta(prov, fil.replace(/index\.html$/, ''), {
          'accept-encoding': namn,
        });
        sant(svar.rubriker['content-encoding'], namn, fil);
        assert.match(svar.rubriker.vary ?? '', /accept-encoding/i, fil);
        assert.ok(
          svar.kropp.equals(readFileSync(join(prov.mapp, `${fil}.${andelse}`))),
          `${fil}: inte tvillingen`,
        );
        assert.ok(packaUpp(svar.kropp).equals(readFileSync(join(prov.mapp, fil))), fil);
        sant(svar.rubriker['content-type'], (await hamta(prov, fil)).rubriker['content-type'], fil);
        rubrikerna(svar, prov, fil);
      }
    }
    const ingen = await hamta(prov, '', { 'accept-encoding': 'br;q=0, gzip;q=0' });
    sant(ingen.rubriker['content-encoding'], undefined, 'q=0');
    const bada = await hamta(prov, '', { 'accept-encoding': 'gzip, deflate, br' });
    sant(bada.rubriker['content-encoding'], prov.brotli ? 'br' : 'gzip', 'gzip, deflate, br');
  },
  'sidan som inte finns': async (prov) => {
    const sida = readFileSync(join(prov.mapp, '404.html'));
    for (const vag of [
      'finns-inte/',
      'roller/finns-inte',
      'filer/finns-inte.css',
      'kalender/finns-inte.ics',
      'data/finns-inte.json',
    ]) {
      const svar = await hamta(prov, vag);
      sant(svar.status, 404, vag);
      assert.ok(svar.kropp.equals(sida), `${vag}: inte handbokens egen sida`);
      sant(svar.rubriker['content-type']?.toLowerCase(), 'text/html; charset=utf-8', vag);
      sant(svar.rubriker['cache-control'], cachning(prov).ovriga, vag);
      rubrikerna(svar, prov, vag);
    }
  },
  HEAD: async (prov) => {
    const [hel, bara] = [await hamta(prov, 'roller/'), await hamta(prov, 'roller/', {}, 'HEAD')];
    sant(bara.status, 200);
    sant(bara.kropp.length, 0);
    sant(bara.rubriker['content-length'], String(hel.kropp.length));
    rubrikerna(bara, prov, 'HEAD');
    sant((await hamta(prov, 'finns-inte/', {}, 'HEAD')).status, 404);
  },
  'en del av en fil': async (prov) => {
    const [fil = ''] = filerI(prov.mapp).filter((ett) => ett.endsWith('.zip'));
    const hel = readFileSync(join(prov.mapp, fil));
    const del = await hamta(prov, fil, { range: 'bytes=10-19' });
    sant(del.status, 206);
    sant(del.rubriker['content-range'], `bytes 10-19/${hel.length}`);
    assert.ok(del.kropp.equals(hel.subarray(10, 20)), 'fel bytes');
    sant((await hamta(prov, fil, { range: `bytes=${hel.length}-` })).status, 416);
  },
  'adress utan snedstreck': async (prov) => {
    const adresser = ['roller', ...(prov.val.bas === '/' ? [] : [''])];
    for (const vag of adresser) {
      const fran = vag ? prov.val.bas + vag : prov.val.bas.slice(0, -1);
      const svar = await fraga(prov.port, fran);
      assert.ok([301, 302, 308].includes(svar.status), `${fran}: ${svar.status}`);
      const till = new URL(svar.rubriker.location ?? '', `http://127.0.0.1:${prov.port}${fran}`);
      sant(till.pathname, `${fran}/`);
      sant(till.port, String(prov.port), 'porten i Location');
    }
  },
  'gamla adresser leder vidare': async (prov) => {
    assert.ok(prov.val.flyttade.length > 0, 'provplatsen har ingen gammal adress');
    for (const { fran, till } of prov.val.flyttade) {
      const svar = await fraga(prov.port, fran);
      sant(svar.status, 301, fran);
      sant(new URL(svar.rubriker.location ?? '', `http://127.0.0.1:${prov.port}`).pathname, till);
    }
  },
  'inget utanför webbplatsen': async (prov) => {
    const utanfor = [
      '../hemlig.txt',
      'filer/../../hemlig.txt',
      '..%2fhemlig.txt',
      '%2e%2e/hemlig.txt',
      '..%5chemlig.txt',
      'filer/%2e%2e/%2e%2e/hemlig.txt',
      '.roda-traden',
      '.htaccess',
      'roller/.dold',
    ];
    for (const vag of utanfor) {
      const svar = await hamta(prov, vag);
      assert.ok(svar.status >= 300 && svar.status < 500, `${vag}: ${svar.status}`);
      assert.doesNotMatch(svar.kropp.toString('latin1'), /HEMLIGT/, vag);
    }
  },
  'ingen lista över mappar': async (prov) => {
    const svar = await hamta(prov, 'filer/');
    assert.ok([403, 404].includes(svar.status), String(svar.status));
    rubrikerna(svar, prov, 'filer/');
  },
  'öppna data får hämtas av andra, interna inte': async (prov) => {
    const andra = prov.val.malgrupp === 'publik' ? '*' : undefined;
    const svar = await hamta(prov, 'data/prov.json');
    sant(svar.rubriker['access-control-allow-origin'], andra);
    const ovriga = await hamta(prov, 'robots.txt');
    sant(ovriga.rubriker['access-control-allow-origin'], undefined);
  },
};

function hamta({ port, val }: Prov, vag: string, headers = {}, method = 'GET'): Promise<Svar> {
  return fraga(port, val.bas + vag, headers, method);
}

function cachning({ val }: Prov) {
  return cachningFor(val.malgrupp);
}

function rubrikerna({ rubriker }: Svar, { val }: Prov, vad: string): void {
  for (const { namn, varde } of rubrikerFor(val.malgrupp))
    sant(rubriker[namn.toLowerCase()], varde, `${vad}: ${namn}`);
  if (val.malgrupp === 'publik') sant(rubriker['x-robots-tag'], undefined, vad);
}

function sant(ar: unknown, ska: unknown, vad = ''): void {
  assert.equal(ar, ska, `${vad}: ${String(ar)} i stället för ${String(ska)}`);
}

function ettArk(mapp: string): string {
  const ark = filerI(mapp).find(
    (fil) => fil.endsWith('.css') && existsSync(join(mapp, `${fil}.br`)),
  );
  return ark ?? '';
}

/** The first of the files of each ending, packed twins apart. */
function enAvVarje(mapp: string): string[] {
  const forsta = new Map<string, string>();
  for (const fil of filerI(mapp)) if (!forsta.has(extname(fil))) forsta.set(extname(fil), fil);
  return [...forsta]
    .filter(([andelse]) => !['', '.br', '.gz', '.html'].includes(andelse))
    .map(([, fil]) => fil);
}

/** Paths of the files that are sent. */
export function filerI(mapp: string): string[] {
  return (readdirSync(mapp, { recursive: true, encoding: 'utf8' }) as string[])
    .map((fil) => fil.replaceAll('\\', '/'))
    .filter((fil) => !/(?:^|\/)\./.test(fil) && extname(fil) !== '')
    .sort();
}
