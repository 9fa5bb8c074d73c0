import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servera, type Server } from '../../../../src/webb/server/server.ts';

const SIDA = `<!doctype html><title>Åtta</title>${'<p>Text.</p>'.repeat(40)}`;
const DAG = new Date('2026-03-04T05:06:07.800Z');

let mapp: string;
let server: Server;
const utlamnat: [string, number][] = [];
beforeAll(async () => {
  mapp = mkdtempSync(join(tmpdir(), 'server-'));
  const skriv = (vag: string, text: string | Buffer) => {
    mkdirSync(join(mapp, 'dist', vag, '..'), { recursive: true });
    writeFileSync(join(mapp, 'dist', vag), text);
    utimesSync(join(mapp, 'dist', vag), DAG, DAG);
  };
  writeFileSync(join(mapp, 'hemlig.txt'), 'hemlig');
  skriv('index.html', SIDA);
  skriv('roller/index.html', SIDA);
  skriv('tom/bild.svg', '<svg/>');
  skriv('404.html', '<h1>Sidan finns inte</h1>');
  skriv('.roda-traden', 'vår');
  skriv('handbok.pdf', Buffer.from('0123456789'));
  skriv('kalender/alla.ics', 'BEGIN:VCALENDAR');
  skriv('filer/a.woff2', 'x');
  skriv('favicon.ico', 'x');
  skriv('å ä.html', 'x');
  server = await servera(join(mapp, 'dist'), '/bok/', {
    utlamnat: (vag, byte) => utlamnat.push([vag, byte]),
  });
});
afterAll(async () => {
  await server.stang();
  rmSync(mapp, { recursive: true });
});

interface Svar extends Pick<IncomingMessage, 'headers'> {
  status: number | undefined;
  kropp: Buffer;
}

/** Asks as it stands: fetch would clean up the path and pack up the body. */
function hamta(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Svar> {
  return new Promise((klart, avbryt) => {
    const fraga = request(
      { port: server.port, host: '127.0.0.1', path, headers, method },
      (svar) => {
        const bitar: Buffer[] = [];
        svar.on('data', (bit: Buffer) => bitar.push(bit));
        svar.on('end', () =>
          klart({ status: svar.statusCode, headers: svar.headers, kropp: Buffer.concat(bitar) }),
        );
      },
    );
    fraga.on('error', avbryt).end();
  });
}

describe('addresses', () => {
  it('gives a page, with its type, date and tag', async () => {
    const { status, headers, kropp } = await hamta('/bok/roller/?x=1#y');
    expect([status, String(kropp)]).toEqual([200, SIDA]);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'last-modified': 'Wed, 04 Mar 2026 05:06:07 GMT',
      'content-length': String(Buffer.byteLength(SIDA)),
      'x-content-type-options': 'nosniff',
    });
    expect(headers.etag).toMatch(/^W\/".+"$/);
  });

  it.each([
    ['/bok/roller', '/bok/roller/'],
    ['/bok/roller?q=a', '/bok/roller/?q=a'],
    ['/bok', '/bok/'],
    ['/', '/bok/'],
  ])('sends %s on to %s', async (fran, till) => {
    const { status, headers } = await hamta(fran);
    expect([status, headers.location]).toEqual([302, till]);
  });

  it.each([
    '/bok/finns-inte/',
    '/bok/finns-inte',
    '/bok/tom',
    '/bok/tom/',
    '/bokhylla/',
    '/roller/',
    '/bok/.roda-traden',
    '/bok/../hemlig.txt',
    '/bok/%2e%2e/hemlig.txt',
    '/bok/..%2fhemlig.txt',
    '/bok/..%5chemlig.txt',
    '/bok/index.html%00',
    '/bok/%',
    '//bok/roller',
  ])('has the site’s own page for %s', async (adress) => {
    const { status, headers, kropp } = await hamta(adress);
    expect([status, String(kropp)]).toEqual([404, '<h1>Sidan finns inte</h1>']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it.each([
    ['/bok/tom/bild.svg', 'image/svg+xml; charset=utf-8'],
    ['/bok/kalender/alla.ics', 'text/calendar; charset=utf-8'],
    ['/bok/filer/a.woff2', 'font/woff2'],
    ['/bok/handbok.pdf', 'application/pdf'],
    ['/bok/favicon.ico', 'image/x-icon'],
    ['/bok/%C3%A5%20%C3%A4.html', 'text/html; charset=utf-8'],
  ])('knows the type of %s', async (adress, typ) => {
    expect((await hamta(adress)).headers['content-type']).toBe(typ);
  });
});

describe('questions', () => {
  it('answers HEAD without a body', async () => {
    const { status, headers, kropp } = await hamta('/bok/', {}, 'HEAD');
    expect([status, headers['content-length'], kropp.length]).toEqual([
      200,
      String(Buffer.byteLength(SIDA)),
      0,
    ]);
    expect((await hamta('/bok/nej/', {}, 'HEAD')).status).toBe(404);
  });

  it('refuses to write', async () => {
    const { status, headers } = await hamta('/bok/', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('refuses the name of another host', async () => {
    expect((await hamta('/bok/', { host: 'exempel.se' })).status).toBe(403);
    expect((await hamta('/bok/', { host: `localhost:${server.port}` })).status).toBe(200);
  });

  it('packs text for those who take it', async () => {
    const { headers, kropp } = await hamta('/bok/', { 'accept-encoding': 'br, gzip' });
    expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'accept-encoding']);
    expect(String(gunzipSync(kropp))).toBe(SIDA);
    const utan = await hamta('/bok/', { 'accept-encoding': 'gzip;q=0' });
    expect(utan.headers['content-encoding']).toBeUndefined();
  });

  it('says when nothing has changed', async () => {
    const { headers } = await hamta('/bok/');
    const status = async (villkor: Record<string, string>) =>
      (await hamta('/bok/', villkor)).status;
    expect(await status({ 'if-none-match': `"x", ${headers.etag}` })).toBe(304);
    expect(await status({ 'if-none-match': '"x"' })).toBe(200);
    expect(await status({ 'if-modified-since': headers['last-modified']! })).toBe(304);
    expect(await status({ 'if-modified-since': 'Wed, 04 Mar 2026 05:06:06 GMT' })).toBe(200);
    expect(await status({ 'if-modified-since': 'i går' })).toBe(200);
  });

  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=0-1,4-5', 200, '0123456789', undefined],
    ['bytes=4-2', 200, '0123456789', undefined],
    ['rader=1-2', 200, '0123456789', undefined],
  ])('gives the part %s', async (range, status, ord, vilka) => {
    const svar = await hamta('/bok/handbok.pdf', { range });
    expect([svar.status, String(svar.kropp)]).toEqual([status, ord]);
    expect(svar.headers['content-range']).toBe(vilka);
  });

  it('gives a part only of the version that the reader has', async () => {
    const del = (villkor: string) =>
      hamta('/bok/handbok.pdf', { range: 'bytes=0-1', 'if-range': villkor });
    expect((await del('Wed, 04 Mar 2026 05:06:07 GMT')).status).toBe(206);
    expect((await del('Wed, 04 Mar 2026 05:06:06 GMT')).status).toBe(200);
    expect((await del('"x"')).status).toBe(200);
    expect((await hamta('/bok/handbok.pdf', { range: 'bytes=0-1' }, 'HEAD')).status).toBe(200);
  });

  it('counts what it gives out', async () => {
    utlamnat.length = 0;
    await hamta('/bok/handbok.pdf');
    expect(utlamnat).toEqual([['/handbok.pdf', 10]]);
  });
});

describe('starting', () => {
  it('fails on a port that is taken', async () => {
    await expect(servera(mapp, '/', { port: server.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  it('has a Swedish line when the site has no page of its own', async () => {
    const tom = await servera(join(mapp, 'dist', 'tom'), '/');
    const svar = await fetch(`${tom.ursprung}/nej/`);
    expect([svar.status, await svar.text()]).toEqual([404, 'Sidan finns inte.']);
    await tom.stang();
  });
});
