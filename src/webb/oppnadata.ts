/** What a server must send with the open data, besides what it sends with everything: for the ready files of servers, and for our own. */
import type { Serverrubrik } from './serverrubriker.ts';

/** The folder of open data, below the path of each handbook. */
export const DATAMAPP = 'data';

/** With every answer from that folder, and from no other. */
export const DATARUBRIKER: Serverrubrik[] = [
  {
    namn: 'Access-Control-Allow-Origin',
    varde: '*',
    varfor: 'Skript på andra webbplatser får läsa öppna data. Gäller bara adresser under /data/.',
  },
];

/** Types of the files of open data and of the pages as text that a server may not know. */
export const DATATYPER = [
  { andelse: 'md', typ: 'text/markdown; charset=utf-8' },
  { andelse: 'csv', typ: 'text/csv; charset=utf-8' },
  { andelse: 'jsonld', typ: 'application/ld+json' },
  { andelse: 'rdf', typ: 'application/rdf+xml' },
];

/** Whether an address is in the folder of open data, of the only handbook of a site or of one of several. A page named so has nothing to hide. */
export function arOppnadata(vag: string, bas: string): boolean {
  if (!vag.startsWith(bas)) return false;
  const [forsta, andra] = vag.slice(bas.length).split('/');
  return forsta === DATAMAPP || andra === DATAMAPP;
}
