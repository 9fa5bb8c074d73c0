/** What the files for web servers are made from. */
import type { Malgrupp } from '../../webb/miljo.ts';
import { NAMNGIVNA, OPPET } from '../../webb/serverrubriker.ts';

/** An old address and the one that took its place, both from the root of the host. */
export interface Flyttad {
  fran: string;
  till: string;
}

export interface Driftval {
  /** Base path with slashes at both ends. */
  bas: string;
  malgrupp: Malgrupp;
  flyttade: readonly Flyttad[];
}

/** Where releases lie on a server, see cli/publicering/utgava. */
export const PLATS = '/srv/handbok/nu';

/** Networks that no address of the internet is in (RFC 1918, RFC 4193): who may read an internal site, until log-in is set up. */
export const EGNA_NAT = [
  '127.0.0.0/8',
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '::1/128',
  'fc00::/7',
];

export const SKRIVEN =
  'Skriven av npm run drift. Ändra inte här: ändra i src/webb/serverrubriker.ts och kör kommandot igen.';

/** Paths of files that change name when they change, also of one of several handbooks. RE2, PCRE and JavaScript read it alike. */
export function namngivnaMonster(bas: string): string {
  return `${monstermapp(bas)}${NAMNGIVNA}/[^/]`;
}

/** Lines of what others may fetch. On an internal site they may not: a page elsewhere would read it through an employee's browser. */
export function oppna(malgrupp: Malgrupp, rader: readonly string[]): readonly string[] {
  return malgrupp === 'publik' ? rader : [];
}

/** Paths that pages of other origins may fetch. */
export function oppetMonster(bas: string): string {
  return `${monstermapp(bas)}${OPPET.mapp}/`;
}

function monstermapp(bas: string): string {
  return `^${iMonster(bas)}([a-z0-9-]+/)?`;
}

/** Text as it is matched by a pattern. A base path and an ending have no other signs than these. */
export function iMonster(text: string): string {
  return text.replaceAll('.', '\\.').replaceAll('~', '\\~');
}

/** Lines, each so far in. */
export function indragna(rader: readonly string[], djup: number): string[] {
  return rader.map((rad) => (rad === '' ? '' : ' '.repeat(djup) + rad));
}
