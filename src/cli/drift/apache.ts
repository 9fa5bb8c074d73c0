/** For Apache: a file for the host, and the same as .htaccess for those who may only write in the folder of pages. */
import type { Malgrupp } from '../../webb/miljo.ts';
import {
  cachningFor,
  FILTYPER,
  OPPET,
  rubrikerFor,
  TEXTANDELSER,
} from '../../webb/serverrubriker.ts';
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

const TEXTER = `\\.(?:${TEXTANDELSER.join('|')})`;
/** A packed twin, and how it is asked for: not by who says that it will not do (q=0). */
const PACKADE = [
  { namn: 'br', andelse: 'br' },
  { namn: 'gzip', andelse: 'gz' },
];

/** The whole configuration of a host. */
export function apachefil(val: Driftval, port = 80): string {
  return rader([
    `# ${SKRIVEN}`,
    '# Läggs i /etc/apache2/sites-available/handbok.conf. Byt ServerName, och lägg till ert certifikat.',
    '# Moduler: a2enmod headers rewrite. Modulerna alias, dir, mime, filter och authz_host brukar vara på.',
    `<VirtualHost *:${port}>`,
    ...indragna(varden(val), 2),
    '</VirtualHost>',
  ]);
}

/** The file that lies among the pages. */
export function apacheMappfil(val: Driftval): string {
  return rader([
    `# ${SKRIVEN}`,
    '# Läggs överst bland sidorna: npm run publicera -- <mapp> --med drift/apache/.htaccess',
    ...mappen(val),
  ]);
}

function varden(val: Driftval): string[] {
  const { bas } = val;
  return [
    'ServerName handbok.example.se',
    bas === '/' ? `DocumentRoot ${PLATS}` : `Alias ${bas.slice(0, -1)} ${PLATS}`,
    'FileETag MTime Size',
    `<Directory ${PLATS}>`,
    '  AllowOverride None',
    ...indragna(['Options FollowSymLinks', ...atkomst(val.malgrupp), ...mappen(val)], 2),
    '</Directory>',
  ];
}

/** What may stand both in <Directory> and in .htaccess. */
function mappen({ bas, malgrupp, flyttade }: Driftval): string[] {
  const { namngivna, ovriga } = cachningFor(malgrupp);
  const dar = (monster: string) => `"expr=%{REQUEST_URI} =~ m#${monster}#"`;
  return [
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${bas}404.html`,
    '',
    ...rubrikerFor(malgrupp).map(({ namn, varde }) => `Header always set ${namn} "${varde}"`),
    `Header always set Cache-Control "${ovriga}"`,
    `Header always set Cache-Control "${namngivna}" ${dar(namngivnaMonster(bas))}`,
    ...oppna(malgrupp, [`Header set ${OPPET.namn} "${OPPET.varde}" ${dar(oppetMonster(bas))}`]),
    '',
    ...typer(),
    '',
    'RewriteEngine On',
    `RewriteBase ${bas}`,
    '# Filer med punkt först är våra egna.',
    'RewriteRule "(?:^|/)\\.(?!well-known/)" - [R=404,L]',
    ...flyttade.map(
      ({ fran, till }) => `RewriteRule "^${fran.slice(bas.length)}$" "${till}" [R=301,L]`,
    ),
    '',
    ...packade(),
  ];
}

function typer(): string[] {
  return [
    // The ending of a twin says how it is packed, never what it is.
    'RemoveType .gz .br',
    'RemoveLanguage .br',
    ...PACKADE.map(({ namn, andelse }) => `AddEncoding ${namn} .${andelse}`),
    ...FILTYPER.map(
      ({ typ, andelser }) => `AddType ${typ} ${andelser.map((en) => `.${en}`).join(' ')}`,
    ),
    `AddCharset utf-8 ${TEXTANDELSER.map((en) => `.${en}`).join(' ')}`,
  ];
}

/** The twins of KOMPRIMERA=1; without them Apache packs itself, where it has the module. */
function packade(): string[] {
  return [
    '# Packade filer från KOMPRIMERA=1. Det som inte är packat packas här, om modulen deflate är på.',
    ...PACKADE.flatMap(({ namn, andelse }) => {
      const vill = `RewriteCond "%{HTTP:Accept-Encoding}" "(?:^|[ ,])${namn}(?! *; *q=0(?:\\.0*)?(?:,|$))" [NC]`;
      const satt = `[E=no-gzip:1,E=no-brotli:1,L]`;
      return [
        vill,
        `RewriteCond "%{REQUEST_FILENAME}index.html.${andelse}" -f`,
        `RewriteRule "^((?:.*/)?)$" "$1index.html.${andelse}" ${satt}`,
        vill,
        `RewriteCond "%{REQUEST_FILENAME}.${andelse}" -f`,
        `RewriteRule "^(.*${TEXTER})$" "$1.${andelse}" ${satt}`,
      ];
    }),
    `<FilesMatch "${TEXTER}(?:\\.br|\\.gz)?$">`,
    '  Header merge Vary Accept-Encoding',
    '  <IfModule mod_filter.c>',
    '    <IfModule mod_deflate.c>',
    '      SetOutputFilter DEFLATE',
    '    </IfModule>',
    '  </IfModule>',
    '</FilesMatch>',
  ];
}

function atkomst(malgrupp: Malgrupp): string[] {
  if (malgrupp === 'publik') return ['Require all granted'];
  return [
    '# Bara det egna nätet når den interna webbplatsen. Byt mot inloggning om ni har det.',
    `Require ip ${EGNA_NAT.join(' ')}`,
  ];
}

function rader(alla: string[]): string {
  return `${alla.join('\n')}\n`;
}
