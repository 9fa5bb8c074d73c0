/** What a web server must send with every answer, and why. Shown to whoever publishes. */
import type { Malgrupp } from './miljo.ts';

/** The policy that each page also carries in itself (layouts/Sida.astro). */
export const CSP_I_SIDAN =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; form-action 'self'";

/** While one writes, Vite puts the styles inside the page and reloads it over a socket. */
export const CSP_I_UTVECKLING = `${CSP_I_SIDAN}; style-src 'self' 'unsafe-inline'; connect-src 'self' ws:`;

const KONTOR = 'application/vnd.openxmlformats-officedocument';

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

/** Only on a site for those who work here: it may be reached by a search engine of the organisation's own. */
const INTERN: Serverrubrik = {
  namn: 'X-Robots-Tag',
  varde: 'noindex, nofollow',
  varfor: 'Sökmotorer visar inte sidorna. Skickas bara för den interna webbplatsen.',
};

/** The headers of every answer. */
export function rubrikerFor(malgrupp: Malgrupp): Serverrubrik[] {
  return malgrupp === 'intern' ? [...RUBRIKER, INTERN] : RUBRIKER;
}

/** How long an answer may be kept: files named by what is in them, and all others. */
export interface Cachning {
  namngivna: string;
  ovriga: string;
}

/** What is for those who work here is not kept by proxies on the way. */
export function cachningFor(malgrupp: Malgrupp): Cachning {
  const vem = malgrupp === 'intern' ? 'private' : 'public';
  return {
    namngivna: `${vem}, max-age=31536000, immutable`,
    ovriga: malgrupp === 'intern' ? 'private, no-cache' : 'no-cache',
  };
}

/** Files here change name when they change. In a site of several handbooks each has such a folder. */
export const NAMNGIVNA = 'filer';

/** What lies here may be fetched by pages of other origins. */
export const OPPET = { mapp: 'data', namn: 'Access-Control-Allow-Origin', varde: '*' };

/** A type, and how the names of its files end. */
export interface Filtyp {
  andelser: string[];
  typ: string;
  /** Its letters are UTF-8, and it gains from being packed. */
  text?: true;
  /** Not every server knows it. */
  ovanlig?: true;
}

/** Every type of file that a built site can have. */
export const FILTYPER: Filtyp[] = [
  { andelser: ['html'], typ: 'text/html', text: true },
  { andelser: ['css'], typ: 'text/css', text: true },
  { andelser: ['js', 'mjs'], typ: 'text/javascript', text: true },
  { andelser: ['json'], typ: 'application/json', text: true },
  { andelser: ['jsonld'], typ: 'application/ld+json', text: true, ovanlig: true },
  { andelser: ['webmanifest'], typ: 'application/manifest+json', text: true, ovanlig: true },
  { andelser: ['xml'], typ: 'text/xml', text: true },
  { andelser: ['atom'], typ: 'application/atom+xml', text: true, ovanlig: true },
  { andelser: ['rdf'], typ: 'application/rdf+xml', text: true, ovanlig: true },
  { andelser: ['ttl'], typ: 'text/turtle', text: true, ovanlig: true },
  { andelser: ['svg'], typ: 'image/svg+xml', text: true, ovanlig: true },
  { andelser: ['ics'], typ: 'text/calendar', text: true, ovanlig: true },
  { andelser: ['txt'], typ: 'text/plain', text: true },
  { andelser: ['md'], typ: 'text/markdown', text: true, ovanlig: true },
  { andelser: ['csv'], typ: 'text/csv', text: true },
  { andelser: ['wasm'], typ: 'application/wasm', ovanlig: true },
  // The search index packs its files itself.
  {
    andelser: ['pagefind', 'pf_meta', 'pf_index', 'pf_fragment', 'pf_filter'],
    typ: 'application/octet-stream',
    ovanlig: true,
  },
  { andelser: ['woff2'], typ: 'font/woff2', ovanlig: true },
  { andelser: ['ico'], typ: 'image/x-icon' },
  { andelser: ['png'], typ: 'image/png' },
  { andelser: ['jpg', 'jpeg'], typ: 'image/jpeg' },
  { andelser: ['gif'], typ: 'image/gif' },
  { andelser: ['webp'], typ: 'image/webp', ovanlig: true },
  { andelser: ['avif'], typ: 'image/avif', ovanlig: true },
  { andelser: ['pdf'], typ: 'application/pdf' },
  { andelser: ['zip'], typ: 'application/zip' },
  { andelser: ['docx'], typ: `${KONTOR}.wordprocessingml.document`, ovanlig: true },
  { andelser: ['xlsx'], typ: `${KONTOR}.spreadsheetml.sheet`, ovanlig: true },
  { andelser: ['pptx'], typ: `${KONTOR}.presentationml.presentation`, ovanlig: true },
  { andelser: ['odt'], typ: 'application/vnd.oasis.opendocument.text', ovanlig: true },
  { andelser: ['ods'], typ: 'application/vnd.oasis.opendocument.spreadsheet', ovanlig: true },
  { andelser: ['odp'], typ: 'application/vnd.oasis.opendocument.presentation', ovanlig: true },
];

/** A type as it is sent. */
export function helTyp({ typ, text }: Filtyp): string {
  return text ? `${typ}; charset=utf-8` : typ;
}

/** Endings of the names of texts, which are packed. */
export const TEXTANDELSER = FILTYPER.filter(({ text }) => text).flatMap(({ andelser }) => andelser);
