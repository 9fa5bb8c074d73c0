/** Atom feeds (RFC 4287). Knows nothing of the handbook: what is given is written, and nothing is taken from the clock. */
import { createHash } from 'node:crypto';

export interface Atompost {
  id: string;
  titel: string;
  /** ISO day. */
  dag: string;
  text: string;
  /** What kind of thing it is. */
  slag: string;
  /** Whole address; undefined where the site does not know its own. */
  adress: string | undefined;
}

export interface Atomflode {
  id: string;
  titel: string;
  forfattare: string;
  /** ISO day of the newest post, or of the content when there is none. */
  dag: string;
  /** Whole addresses of the feed and of the page that it is of; undefined where the site does not know its own. */
  egen: string | undefined;
  sida: string | undefined;
  poster: Atompost[];
}

/** The feed as XML. The same bytes for the same content. */
export function skrivAtom({ id, titel, forfattare, dag, egen, sida, poster }: Atomflode): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">',
    element('title', titel),
    element('id', id),
    element('updated', tid(dag)),
    `<author>${element('name', forfattare)}</author>`,
    ...lank('self', egen),
    ...lank('alternate', sida),
    ...poster.map(post),
    '</feed>',
    '',
  ].join('\n');
}

/**
 * An id that is the same in every build, wherever the site is published: a UUID made of a name (RFC 9562, version 5).
 *
 * @param namn what it is the id of, unique among all
 */
export function namnId(namn: string): string {
  const byte = createHash('sha1').update(NAMNRYMD).update(namn).digest().subarray(0, 16);
  byte[6] = (byte[6]! & 0x0f) | 0x50;
  byte[8] = (byte[8]! & 0x3f) | 0x80;
  const hex = byte.toString('hex');
  return `urn:uuid:${[0, 8, 12, 16, 20].map((fran, nr, alla) => hex.slice(fran, alla[nr + 1])).join('-')}`;
}

/** The name space of this program. */
const NAMNRYMD = Buffer.from('0b7f6c1e7b4d4f0e9d3a6f1c2a5e8d90', 'hex');

function post({ id, titel, dag, text, slag, adress }: Atompost): string {
  return [
    '<entry>',
    element('title', titel),
    element('id', id),
    element('updated', tid(dag)),
    `<category term="${skyddadXml(slag)}"/>`,
    ...lank('alternate', adress),
    `<content type="text">${skyddadXml(text)}</content>`,
    '</entry>',
  ].join('\n');
}

function element(namn: string, text: string): string {
  return `<${namn}>${skyddadXml(text)}</${namn}>`;
}

function lank(rel: string, adress: string | undefined): string[] {
  return adress === undefined ? [] : [`<link rel="${rel}" href="${skyddadXml(adress)}"/>`];
}

/** Days have no hour: midnight. */
function tid(dag: string): string {
  return `${dag}T00:00:00Z`;
}

/** Text that can stand in XML, between tags and in attributes. */
export function skyddadXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
