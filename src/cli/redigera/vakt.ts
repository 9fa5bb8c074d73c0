/** Who may ask the server for what: only the page that this command opened, in a browser on this machine. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { NYCKELRUBRIK } from '../../redigering/protokoll.ts';

/** A key for one run. It stands after # in the address: that part is sent to no server and written in no log. */
export function nyNyckel(): string {
  return randomBytes(24).toString('base64url');
}

/** Another host's name in a question means that a page elsewhere has had its name turned to this machine. */
export function arEgenVard(headers: IncomingHttpHeaders, port: number): boolean {
  return [`127.0.0.1:${port}`, `localhost:${port}`].includes((headers.host ?? '').toLowerCase());
}

/**
 * Why a question to the program is refused, or undefined. A page elsewhere can send one, but not with this origin, nor with a header of
 * its own making, and it does not have the key.
 */
export function nekas(headers: IncomingHttpHeaders, nyckel: string): string | undefined {
  if (headers.origin !== `http://${headers.host}`) return 'Frågan kommer från en annan sida.';
  const fran = headers['sec-fetch-site'];
  if (fran !== undefined && fran !== 'same-origin') return 'Frågan kommer från en annan sida.';
  if (!/^application\/json\b/.test(headers['content-type'] ?? '')) return 'Frågan har fel form.';
  if (!lika(String(headers[NYCKELRUBRIK] ?? ''), nyckel))
    return 'Nyckeln stämmer inte. Öppna adressen som kommandot skrev ut senast.';
  return undefined;
}

function lika(a: string, b: string): boolean {
  const [ena, andra] = [Buffer.from(a), Buffer.from(b)];
  return ena.length === andra.length && timingSafeEqual(ena, andra);
}

/**
 * The headers of every answer. Scripts and styles come from here alone; the nonce is for the styles that the text field makes while it runs.
 *
 * @param visning origin of the pages that are shown beside the form
 */
export function skyddsrubriker(visning: string, nonce: string): Record<string, string> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      `frame-src ${visning}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  };
}
