/** For nginx: a file for /etc/nginx/conf.d, and one more for those who have the module for brotli. */
import type { Malgrupp } from '../../webb/miljo.ts';
import { cachningFor, FILTYPER, OPPET, rubrikerFor } from '../../webb/serverrubriker.ts';
import {
  EGNA_NAT,
  indragna,
  namngivnaMonster,
  oppetMonster,
  oppna,
  PLATS,
  SKRIVEN,
  type Driftval,
} from './val.ts';

/** The types that nginx adds the letters to, but for text/html, which it always does. */
const TEXTTYPER = FILTYPER.filter(({ text, typ }) => text && typ !== 'text/html').map(
  ({ typ }) => typ,
);

/** The whole configuration of a host, to be read inside `http`. */
export function nginxfil(val: Driftval, port = 80): string {
  const { bas, malgrupp } = val;
  const { namngivna, ovriga } = cachningFor(malgrupp);
  return rader([
    `# ${SKRIVEN}`,
    '# Läggs i /etc/nginx/conf.d/handbok.conf. Byt server_name, och lägg till ert certifikat.',
    '',
    'map $uri $handbok_cache {',
    `  default "${ovriga}";`,
    `  "~${namngivnaMonster(bas)}" "${namngivna}";`,
    '}',
    '',
    'map $uri $handbok_ursprung {',
    '  default "";',
    ...oppna(malgrupp, [`  "~${oppetMonster(bas)}" "${OPPET.varde}";`]),
    '}',
    '',
    'server {',
    ...indragna(server(val, port), 2),
    '}',
  ]);
}

/** To be read inside `http` as well: needs the module libnginx-mod-http-brotli-static. */
export function nginxBrotlifil(): string {
  return rader([
    `# ${SKRIVEN}`,
    '# Läggs i /etc/nginx/conf.d/. Kräver paketet libnginx-mod-http-brotli-static.',
    'brotli_static on;',
  ]);
}

function server({ bas, malgrupp, flyttade }: Driftval, port: number): string[] {
  return [
    `listen ${port};`,
    'server_name handbok.example.se;',
    'server_tokens off;',
    '# Bakom en lastdelare vet nginx inte om läsaren använder https.',
    'absolute_redirect off;',
    '',
    ...atkomst(malgrupp),
    ...rubrikerFor(malgrupp).map(({ namn, varde }) => `add_header ${namn} "${varde}" always;`),
    'add_header Cache-Control $handbok_cache always;',
    ...oppna(malgrupp, [`add_header ${OPPET.namn} $handbok_ursprung;`]),
    '',
    ...typer(),
    '',
    '# Packade filer från KOMPRIMERA=1. Det som inte är packat packas här.',
    'gzip_static on;',
    'gzip on;',
    'gzip_vary on;',
    'gzip_min_length 1000;',
    `gzip_types ${TEXTTYPER.join(' ')};`,
    '',
    'index index.html;',
    `error_page 404 ${bas}404.html;`,
    '',
    ...flyttade.map(({ fran, till }) => `location = ${fran} { return 301 ${till}; }`),
    '# Filer med punkt först är våra egna.',
    'location ~ "/\\.(?!well-known/)" { return 404; }',
    ...platser(bas),
  ];
}

function platser(bas: string): string[] {
  if (bas === '/') return [`location / { root ${PLATS}; }`];
  return [
    `location = ${bas.slice(0, -1)} { return 301 ${bas}; }`,
    `location ${bas} { alias ${PLATS}/; }`,
  ];
}

function atkomst(malgrupp: Malgrupp): string[] {
  if (malgrupp === 'publik') return [];
  return [
    '# Bara det egna nätet når den interna webbplatsen. Byt mot inloggning om ni har det.',
    ...EGNA_NAT.map((nat) => `allow ${nat};`),
    'deny all;',
    '',
  ];
}

/** All of them: a list in `server` takes the place of the one in `http`. */
function typer(): string[] {
  return [
    'types {',
    ...FILTYPER.map(({ typ, andelser }) => `  ${typ} ${andelser.join(' ')};`),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${TEXTTYPER.join(' ')};`,
  ];
}

function rader(alla: string[]): string {
  return `${alla.join('\n')}\n`;
}
