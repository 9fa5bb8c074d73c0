/** For Caddy: a file for /etc/caddy. */
import type { Malgrupp } from '../../webb/miljo.ts';
import { cachningFor, FILTYPER, helTyp, OPPET, rubrikerFor } from '../../webb/serverrubriker.ts';
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

/** What Caddy gives every answer with its own page of fault. */
const HTML = 'text/html; charset=utf-8';

/** The configuration of a site. */
export function caddyfil(val: Driftval, adress = 'handbok.example.se'): string {
  return [
    `# ${SKRIVEN}`,
    '# Läggs i /etc/caddy/Caddyfile. Byt adressen: certifikatet ordnar Caddy själv.',
    '(handbok_rubriker) {',
    '  header {',
    ...rubrikerFor(val.malgrupp).map(({ namn, varde }) => `    ${namn} "${varde}"`),
    '    -Server',
    '  }',
    '}',
    '',
    `${adress} {`,
    ...indragna(sajt(val), 2),
    '}',
    '',
  ].join('\n');
}

function sajt({ bas, malgrupp, flyttade }: Driftval): string[] {
  const { namngivna, ovriga } = cachningFor(malgrupp);
  return [
    `root * ${PLATS}`,
    'encode gzip',
    '',
    ...atkomst(malgrupp),
    'import handbok_rubriker',
    `@namngivna path_regexp ${namngivnaMonster(bas)}`,
    `header @namngivna Cache-Control "${namngivna}"`,
    `@ovriga not path_regexp ${namngivnaMonster(bas)}`,
    `header @ovriga Cache-Control "${ovriga}"`,
    ...oppna(malgrupp, [
      `@oppet path_regexp ${oppetMonster(bas)}`,
      `header @oppet ${OPPET.namn} "${OPPET.varde}"`,
    ]),
    ...FILTYPER.flatMap(typrader),
    '',
    ...flyttade.map(({ fran, till }) => `redir ${fran} ${till} 301`),
    ...filer(bas),
    '',
    'handle_errors {',
    '  # Vid fel är rubrikerna ovan borta.',
    '  import handbok_rubriker',
    '  @saknas expression `{err.status_code} == 404`',
    '  handle @saknas {',
    '    rewrite * /404.html',
    `    header Content-Type "${HTML}"`,
    `    header Cache-Control "${ovriga}"`,
    '    file_server {',
    '      precompressed br gzip',
    '    }',
    '  }',
    '}',
  ];
}

/** The file server gives a type of its own only where there is none. */
function typrader(filtyp: (typeof FILTYPER)[number], nr: number): string[] {
  if (filtyp.andelser.includes('html')) return [];
  return [
    `@typ${nr} path ${filtyp.andelser.map((andelse) => `*.${andelse}`).join(' ')}`,
    `header @typ${nr} Content-Type "${helTyp(filtyp)}"`,
  ];
}

function filer(bas: string): string[] {
  const server = ['file_server {', '  precompressed br gzip', '  hide .*', '}'];
  if (bas === '/') return server;
  return [
    `redir ${bas.slice(0, -1)} ${bas} 301`,
    `handle_path ${bas}* {`,
    ...indragna(server, 2),
    '}',
    'handle {',
    '  error 404',
    '}',
  ];
}

function atkomst(malgrupp: Malgrupp): string[] {
  if (malgrupp === 'publik') return [];
  return [
    '# Bara det egna nätet når den interna webbplatsen. Byt mot inloggning om ni har det.',
    `@utifran not remote_ip ${EGNA_NAT.join(' ')}`,
    'error @utifran 403',
    '',
  ];
}
