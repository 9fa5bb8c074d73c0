/** What lies in drift/, for whoever opens the folder. */
import { SKRIVEN } from './val.ts';

export const LASMIG = 'LASMIG.md';

/** Each host, its files, and how a release is changed for another. */
const VARDAR: [vard: string, filer: string][] = [
  ['nginx', '`nginx/handbok.conf`, och `nginx/brotli.conf` för den som har modulen'],
  ['Apache', '`apache/handbok.conf`, eller `apache/.htaccess` bland sidorna'],
  ['Caddy', '`caddy/Caddyfile`'],
  ['IIS', '`iis/web.config` bland sidorna'],
  ['Cloudflare Pages och Netlify', '`sajt/_headers` och `sajt/_redirects` bland sidorna'],
  ['Objektlager med CDN', '`objektlager/ladda-upp.sh`, `rubriker.json` och `adresser.js`'],
  ['Container', '`container/Containerfile` och `container/handbok.conf`'],
];

export function lasmig(): string {
  return [
    '# Filer för webbservrar',
    '',
    SKRIVEN,
    '',
    'De gäller en publik handbok överst på sin webbplats. För en annan mapp, eller för den interna webbplatsen:',
    '',
    '```sh',
    'BASE=/handbok MALGRUPP=intern npm run drift -- --webbplats dist --ut min-drift',
    '```',
    '',
    'Med `--webbplats` kommer de gamla adresserna i handboken med.',
    '',
    '| värd | filer |',
    '| --- | --- |',
    ...VARDAR.map(([vard, filer]) => `| ${vard} | ${filer} |`),
    '',
    'Hur en ny utgåva läggs ut, och hur man går tillbaka, står på sidan _Publicera_ i varje handbok (`/redaktor/publicera/`).',
    '`npm run driftprov` provar filerna mot de servrar som finns på datorn.',
    '',
  ].join('\n');
}
