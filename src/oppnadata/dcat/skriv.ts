/** The catalogue in the two forms that portals harvest: RDF/XML and JSON-LD. Both say the same. */
import { skyddadXml } from '../../webb/atom.ts';
import type { Dcatnod, Dcatvarde } from './katalog.ts';

const NAMNRYMDER: Record<string, string> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
};
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** Literals that are no words of a language. */
const UTAN_SPRAK = new Set(['dcterms:format', 'foaf:name', 'vcard:fn']);

export function skrivRdf(noder: readonly Dcatnod[]): string {
  const rymder = Object.entries({ rdf: RDF, ...NAMNRYMDER });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<rdf:RDF ${rymder.map(([namn, adress]) => `xmlns:${namn}="${adress}"`).join(' ')}>`,
    ...noder.flatMap(({ id, typ, egenskaper }) => [
      `<${typ} rdf:about="${skyddadXml(id)}">`,
      ...egenskaper.map(([namn, varde]) => element(namn, varde)),
      `</${typ}>`,
    ]),
    '</rdf:RDF>',
    '',
  ].join('\n');
}

function element(namn: string, varde: Dcatvarde): string {
  if ('id' in varde) return `<${namn} rdf:resource="${skyddadXml(varde.id)}"/>`;
  const sprak = UTAN_SPRAK.has(namn) ? '' : ' xml:lang="sv"';
  return `<${namn}${sprak}>${skyddadXml(varde.text)}</${namn}>`;
}

export function skrivJsonld(noder: readonly Dcatnod[]): string {
  const graf = noder.map(({ id, typ, egenskaper }) => ({
    '@id': id,
    '@type': typ,
    ...Object.fromEntries(
      [...Map.groupBy(egenskaper, ([namn]) => namn)].map(([namn, alla]) => [
        namn,
        alla.map(([, varde]) => jsonvarde(namn, varde)),
      ]),
    ),
  }));
  return `${JSON.stringify({ '@context': NAMNRYMDER, '@graph': graf }, null, 1)}\n`;
}

function jsonvarde(namn: string, varde: Dcatvarde): object | string {
  if ('id' in varde) return { '@id': varde.id };
  return UTAN_SPRAK.has(namn) ? varde.text : { '@value': varde.text, '@language': 'sv' };
}
