/** Splits a file into front matter and body, and reads the front matter as YAML with positions. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { vik } from '../schema/nycklar.ts';
import type { Plats } from './problem.ts';

export const MAX_YAML = 64_000;
export const MAX_DJUP = 12;

export interface Delad {
  yaml: string;
  brod: string;
  /** Lines before the first line of the YAML. */
  yamlRad: number;
  /** Lines before the first line of the body. */
  brodRad: number;
}

/** A line of three hyphens. Not with the flag m: to JavaScript a line also begins after U+2028, to no editor. */
const SLUT = /(?<![^\n])---[ \t]*(?:\r?\n|$)/;

/** Cuts a file at its two lines of three hyphens. Undefined when it has none. */
export function dela(text: string): Delad | undefined {
  const oppning = /^---[ \t]*\r?\n/.exec(text);
  if (!oppning) return undefined;
  const rest = text.slice(oppning[0].length);
  const slut = SLUT.exec(rest);
  if (!slut) return undefined;
  const yaml = rest.slice(0, slut.index);
  const brodRad = 2 + antalRader(yaml);
  return { yaml, brod: rest.slice(slut.index + slut[0].length), yamlRad: 1, brodRad };
}

function antalRader(text: string): number {
  let antal = 0;
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) antal++;
  return antal;
}

export type Vag = readonly (string | number)[];

/** A parsed YAML document that knows where in the file each value stands. */
export class Framsida {
  readonly dokument: Document.Parsed;
  private readonly rader = new LineCounter();
  private readonly radFore: number;

  constructor(yaml: string, radFore: number) {
    this.radFore = radFore;
    // The parser's own count would miss the lines of a bracket that is never closed.
    this.rader.addNewLine(0);
    for (const { index } of yaml.matchAll(/\n/g)) this.rader.addNewLine(index + 1);
    this.dokument = parseDocument(yaml, {
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
      keepSourceTokens: false,
    });
  }

  /** The place of an offset in the YAML text. */
  vid(offset: number): Plats {
    const { line, col } = this.rader.linePos(offset);
    return { rad: Math.max(line, 1) + this.radFore, kolumn: Math.max(col, 1) };
  }

  /** The place of the value at a path of folded keys, or of the nearest thing above it that exists. */
  plats(vag: Vag): Plats {
    return this.vid(this.hitta(vag).varde);
  }

  /** The place of the key at a path of folded keys. */
  nyckelplats(vag: Vag): Plats {
    return this.vid(this.hitta(vag).nyckel);
  }

  private hitta(vag: Vag): { nyckel: number; varde: number } {
    let nod: Node | null = this.dokument.contents;
    let nyckel = start(nod) ?? 0;
    let varde = nyckel;
    for (const del of vag) {
      const steg = ett(nod, del);
      if (!steg) break;
      nyckel = steg.nyckel ?? varde;
      varde = start(steg.nod) ?? nyckel;
      nod = steg.nod;
    }
    return { nyckel, varde };
  }
}

function ett(
  nod: Node | null,
  del: string | number,
): { nyckel?: number; nod: Node | null } | undefined {
  if (isMap(nod)) {
    const par = nod.items.find((post) => isScalar(post.key) && vik(String(post.key.value)) === del);
    if (!par) return undefined;
    const nyckel = start(par.key as Node);
    return { ...(nyckel === undefined ? {} : { nyckel }), nod: par.value as Node | null };
  }
  if (!isSeq(nod) || typeof del !== 'number' || del >= nod.items.length) return undefined;
  const post = nod.items[del] as Node;
  const nyckel = start(post);
  return { ...(nyckel === undefined ? {} : { nyckel }), nod: post };
}

function start(nod: Node | null | undefined): number | undefined {
  return nod?.range?.[0];
}
