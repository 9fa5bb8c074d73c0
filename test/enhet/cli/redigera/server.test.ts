import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Stopp } from '../../../../src/cli/grund/stopp.ts';
import { startaServer, type Redigeringsserver } from '../../../../src/cli/redigera/server.ts';
import { nyNyckel } from '../../../../src/cli/redigera/vakt.ts';
import { NYCKELRUBRIK } from '../../../../src/redigering/protokoll.ts';

const nyckel = nyNyckel();
let server: Redigeringsserver;
let fragat = 0;

beforeAll(async () => {
  server = await startaServer(0, {
    nyckel,
    visning: 'http://127.0.0.1:9',
    sida: (nonce) => `<p>${nonce}`,
    tillgangar: new Map([['/assets/start.js', { typ: 'text/javascript', innehall: 'x' }]]),
    svarare: {
      eka: (fraga) => (fragat++, fraga),
      nej: () => {
        throw new Stopp('Det gick inte.');
      },
      fel: () => {
        throw new TypeError('x is not a function');
      },
    },
  });
});
afterAll(() => server.stang());

interface Svar {
  status: number;
  text: string;
  rubriker: Record<string, unknown>;
}

/** A question as it is written: `fetch` would mend the path, and choose the host and the origin itself. */
function fraga(
  metod: string,
  vag: string,
  rubriker: Record<string, string> = {},
  kropp = '',
): Promise<Svar> {
  return new Promise((klart, fel) => {
    const val = {
      host: '127.0.0.1',
      port: server.port,
      method: metod,
      path: vag,
      headers: rubriker,
    };
    const ut = request(val, (svar) => {
      let text = '';
      svar.on('data', (bit) => (text += String(bit)));
      svar.on('end', () => klart({ status: svar.statusCode ?? 0, text, rubriker: svar.headers }));
    });
    ut.on('error', fel);
    ut.end(kropp);
  });
}

const vard = () => `127.0.0.1:${server.port}`;
const ratta = () => ({
  origin: `http://${vard()}`,
  'content-type': 'application/json',
  [NYCKELRUBRIK]: nyckel,
});

describe('the server of the page for editing', () => {
  it('answers its own page', async () => {
    expect(await fraga('POST', '/api/eka', ratta(), '{"a":1}')).toMatchObject({
      status: 200,
      text: '{"a":1}',
    });
  });

  it.each<[string, () => Record<string, string>]>([
    ['without the key', () => ({ ...ratta(), [NYCKELRUBRIK]: '' })],
    ['with another key', () => ({ ...ratta(), [NYCKELRUBRIK]: nyNyckel() })],
    ['from another page', () => ({ ...ratta(), origin: 'http://elak.example' })],
    [
      'from another port of this machine',
      () => ({ ...ratta(), origin: `http://127.0.0.1:${server.port + 1}` }),
    ],
    ['from nowhere', () => ({ 'content-type': 'application/json', [NYCKELRUBRIK]: nyckel })],
    ['that the browser calls foreign', () => ({ ...ratta(), 'sec-fetch-site': 'same-site' })],
    ['in the form of a form', () => ({ ...ratta(), 'content-type': 'text/plain' })],
    [
      'by another name of this machine',
      () => ({
        ...ratta(),
        host: `elak.example:${server.port}`,
        origin: `http://elak.example:${server.port}`,
      }),
    ],
  ])('refuses a question %s', async (_vad, rubriker) => {
    const fore = fragat;
    const svar = await fraga('POST', '/api/eka', rubriker(), '{}');
    expect(svar.status).toBe(403);
    expect(svar.text).toMatch(/"fel":"/);
    expect(fragat).toBe(fore);
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%00',
    '/assets/../../etc/passwd',
    '/package.json',
    '/src/cli/redigera.ts',
    '//etc/passwd',
    '/assets/start.js/..',
  ])('has nothing at %s', async (vag) => {
    expect((await fraga('GET', vag, { host: vard() })).status).toBe(404);
  });

  it('gives out its script, and the page with a nonce that is new each time', async () => {
    expect(await fraga('GET', '/assets/start.js')).toMatchObject({ status: 200, text: 'x' });
    const [ett, annat] = [await fraga('GET', '/'), await fraga('GET', '/')];
    expect(ett.text).not.toBe(annat.text);
    const csp = String(ett.rubriker['content-security-policy']);
    expect(csp).toContain(`style-src 'self' 'nonce-${ett.text.slice(3)}'`);
    expect(csp).toContain("default-src 'none'");
    expect(csp).not.toMatch(/unsafe|\*/);
    expect(`${JSON.stringify(ett.rubriker)}${ett.text}`).not.toContain(nyckel);
  });

  it('tells what went wrong in Swedish', async () => {
    expect(await fraga('POST', '/api/nej', ratta(), '{}')).toMatchObject({
      status: 409,
      text: '{"fel":"Det gick inte."}',
    });
    expect((await fraga('POST', '/api/fel', ratta(), '{}')).text).toContain(
      'Kommandot stannade av ett fel',
    );
    expect((await fraga('POST', '/api/eka', ratta(), '{')).status).toBe(500);
    expect((await fraga('POST', '/api/toString', ratta(), '{}')).status).toBe(404);
    expect((await fraga('DELETE', '/api/eka', ratta())).status).toBe(405);
  });

  it('takes no more than a file can be', async () => {
    const svar = await fraga('POST', '/api/eka', ratta(), JSON.stringify('x'.repeat(4_100_000)));
    expect(svar).toMatchObject({ status: 409 });
    expect(svar.text).toContain('för stor');
  });
});
