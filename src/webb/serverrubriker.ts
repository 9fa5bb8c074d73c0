/** What a web server must send with every answer, and why. Shown to whoever publishes. */

/** The policy that each page also carries in itself (layouts/Sida.astro). */
export const CSP_I_SIDAN =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; form-action 'self'";

/** While one writes, Vite puts the styles inside the page and reloads it over a socket. */
export const CSP_I_UTVECKLING = `${CSP_I_SIDAN}; style-src 'self' 'unsafe-inline'; connect-src 'self' ws:`;

export interface Serverrubrik {
  namn: string;
  varde: string;
  varfor: string;
}

export const RUBRIKER: Serverrubrik[] = [
  {
    namn: 'Content-Security-Policy',
    varde: `${CSP_I_SIDAN}; frame-ancestors 'self'; upgrade-insecure-requests`,
    varfor:
      'Sidan hämtar bara från sin egen server. frame-ancestors hindrar andra från att visa den i en ram, och gäller bara härifrån. wasm-unsafe-eval behövs för sökningen.',
  },
  {
    namn: 'Strict-Transport-Security',
    varde: 'max-age=63072000; includeSubDomains',
    varfor: 'Webbläsaren använder alltid https. Slå på det när alla underdomäner har https.',
  },
  {
    namn: 'X-Content-Type-Options',
    varde: 'nosniff',
    varfor: 'Webbläsaren gissar inte vad en fil är.',
  },
  {
    namn: 'Referrer-Policy',
    varde: 'same-origin',
    varfor: 'Andra webbplatser får inte veta vilken sida läsaren kom ifrån.',
  },
  {
    namn: 'Permissions-Policy',
    varde: 'camera=(), microphone=(), geolocation=()',
    varfor: 'Handboken behöver varken kamera, mikrofon eller plats.',
  },
  {
    namn: 'Cross-Origin-Opener-Policy',
    varde: 'same-origin',
    varfor: 'En sida som öppnas härifrån kommer inte åt fönstret.',
  },
];

/** File types that a server may not know. */
export const TYPER = [
  { andelse: 'woff2', typ: 'font/woff2' },
  { andelse: 'ics', typ: 'text/calendar; charset=utf-8' },
  { andelse: 'svg', typ: 'image/svg+xml' },
  { andelse: 'wasm', typ: 'application/wasm' },
];
