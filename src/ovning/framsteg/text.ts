/** Progress as text: what the browser keeps and what a reader takes out as a file. What comes in is not to be trusted. */
import { arDag } from '../../tid/dag.ts';
import {
  LADOR,
  tomtFramsteg,
  type Fragframsteg,
  type Framsteg,
  type Modulframsteg,
} from './typ.ts';

/** A file of progress is some kilobytes. What is larger is something else. */
export const MEST_TECKEN = 1_000_000;
const MEST_POSTER = 5_000;
const MEST_SVAR = 100_000;

/** What a text says of progress; nothing done, if it is malformed in any way. Never throws. */
export function lasFramsteg(text: string | null | undefined): Framsteg {
  return tolkaFramsteg(text) ?? tomtFramsteg();
}

/** The same, but undefined for a text that is not whole and right: for who wants to say so. Never throws. */
export function tolkaFramsteg(text: string | null | undefined): Framsteg | undefined {
  if (!text || text.length > MEST_TECKEN) return undefined;
  try {
    return franVarde(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** As text: the same progress is the same text, in whatever order it came about. */
export function skrivFramsteg({ moduler, fragor, scenarier, genvag }: Framsteg): string {
  return JSON.stringify({
    version: 1,
    moduler: iOrdning(moduler),
    fragor: iOrdning(fragor),
    scenarier: iOrdning(scenarier),
    genvag: iOrdning(genvag),
  });
}

function franVarde(varde: unknown): Framsteg | undefined {
  if (!arObjekt(varde) || varde['version'] !== 1) return undefined;
  const moduler = poster(varde['moduler'], modul);
  const fragor = poster(varde['fragor'], fraga);
  const scenarier = poster(varde['scenarier'], dag);
  const genvag = poster(varde['genvag'] ?? {}, dag);
  if (!moduler || !fragor || !scenarier || !genvag) return undefined;
  return { version: 1, moduler, fragor, scenarier, genvag };
}

/** Entries by id, each read by `las`; undefined as soon as one of them is wrong. */
function poster<T>(
  varde: unknown,
  las: (ett: unknown) => T | undefined,
): Record<string, T> | undefined {
  if (!arObjekt(varde)) return undefined;
  const lasta = Object.entries(varde).map(([id, ett]) => [id, las(ett)] as const);
  const ratt = (post: (typeof lasta)[number]): post is readonly [string, T] =>
    arId(post[0]) && post[1] !== undefined;
  return lasta.length <= MEST_POSTER && lasta.every(ratt) ? Object.fromEntries(lasta) : undefined;
}

function modul(varde: unknown): Modulframsteg | undefined {
  if (!arObjekt(varde) || !arDag(varde['last'])) return undefined;
  const { last, klar } = varde;
  if (klar === undefined) return { last };
  return arDag(klar) ? { last, klar } : undefined;
}

function fraga(varde: unknown): Fragframsteg | undefined {
  if (!arObjekt(varde)) return undefined;
  const { ratt, fel, lada, nasta } = varde;
  const rattTal = arTal(ratt, MEST_SVAR) && arTal(fel, MEST_SVAR) && arTal(lada, LADOR.length - 1);
  return rattTal && arDag(nasta) ? { ratt, fel, lada, nasta } : undefined;
}

function dag(varde: unknown): string | undefined {
  return arDag(varde) ? varde : undefined;
}

function arObjekt(varde: unknown): varde is Record<string, unknown> {
  return typeof varde === 'object' && varde !== null && !Array.isArray(varde);
}

function arTal(varde: unknown, hogst: number): varde is number {
  return Number.isInteger(varde) && (varde as number) >= 0 && (varde as number) <= hogst;
}

/** Ids are short words. `__proto__` and its like are none of ours. */
function arId(id: string): boolean {
  return /^[\p{L}\p{N}][^\p{C}]{0,199}$/u.test(id);
}

function iOrdning<T>(poster: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(poster).sort(([a], [b]) => (a < b ? -1 : 1)));
}
