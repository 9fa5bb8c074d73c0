/** Every file of drift/, by its path in that folder. */
import { apachefil, apacheMappfil } from './apache.ts';
import { caddyfil } from './caddy.ts';
import { containerfil, containerNginxfil, undantagsfil } from './container.ts';
import { iisfil } from './iis.ts';
import { lasmig, LASMIG } from './lasmig.ts';
import { nginxBrotlifil, nginxfil } from './nginx.ts';
import { cloudfrontAdresser, cloudfrontRubriker, uppladdningsskript } from './objektlager.ts';
import { omdirigeringsfil, rubrikfil } from './sajtfiler.ts';
import type { Driftval } from './val.ts';

/** The folder of the project, written for a public handbook at the top of its host. */
export const DRIFTMAPP = 'drift';
export const FORVALT: Driftval = { bas: '/', malgrupp: 'publik', flyttade: [] };

/**
 * @param delar names of the handbooks, when several share the site
 */
export function driftfiler(val: Driftval, delar: readonly string[] = []): Map<string, string> {
  return new Map([
    [LASMIG, lasmig()],
    ['nginx/handbok.conf', nginxfil(val)],
    ['nginx/brotli.conf', nginxBrotlifil()],
    ['apache/handbok.conf', apachefil(val)],
    ['apache/.htaccess', apacheMappfil(val)],
    ['caddy/Caddyfile', caddyfil(val)],
    ['iis/web.config', iisfil(val, delar)],
    ['sajt/_headers', rubrikfil(val)],
    ['sajt/_redirects', omdirigeringsfil(val)],
    ['objektlager/ladda-upp.sh', uppladdningsskript(val)],
    ['objektlager/rubriker.json', cloudfrontRubriker(val)],
    ['objektlager/adresser.js', cloudfrontAdresser(val)],
    ['container/Containerfile', containerfil()],
    ['container/Containerfile.dockerignore', undantagsfil()],
    ['container/handbok.conf', containerNginxfil(val)],
  ]);
}
