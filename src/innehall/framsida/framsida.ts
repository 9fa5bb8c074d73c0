/** Splits a file into front matter and body, and reads the front matter as YAML with positions. */
import { CORE_SCHEMA, load } from 'js-yaml';
import { isMap, isScalar, isSeq, type Document, type LineCounter, type Node } from 'yaml';
import { vik } from '../../svenska/vikning.ts';
import { narmast } from '../../svenska/forslag.ts';
import { konflikterI } from '../fil/konflikt.ts';
import { problem, type Plats, type Problem } from '../../problem/problem.ts';
import { lagaYaml } from './yamllaga.ts';
import type { Tips } from './yamlgissning.ts';

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
  const slut = slutetI(rest);
  if (!slut) return undefined;
  const yaml = rest.slice(0, slut.index);
  const brodRad = 2 + antalRader(yaml);
  return { yaml, brod: rest.slice(slut.index + slut[0].length), yamlRad: 1, brodRad };
}

interface Slut {
  index: number;
  /** The line with its line break. */
  0: string;
}

/** The line that ends the front matter. Three hyphens inside a quoted value are no end: they are told as a fault, see yamllaga.ts. */
function slutetI(rest: string): Slut | undefined {
  const slut = SLUT.exec(rest);
  if (!slut || !OPPET_CITAT.test(rest.slice(0, slut.index))) return slut ?? undefined;
  const efter = slut.index + slut[0].length;
  const nasta = SLUT.exec(rest.slice(efter));
  if (!nasta) return slut;
  const index = efter + nasta.index;
  return garAttLasa(rest.slice(0, index)) ? { index, 0: nasta[0] } : slut;
}

const OPPET_CITAT = /(?:: +|- +)"(?:[^"\\]|\\.)*$/;

function garAttLasa(yaml: string): boolean {
  try {
    load(yaml.replace(/^---/gm, ' ---'), { schema: CORE_SCHEMA });
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with a text that `dela` cannot cut. */
export function utanFramsida(fil: string, text: string): Problem {
  const sag = (sagt: string, rad = 1, rattad?: string) =>
    problem('YAML-SAKNAS', fil, { rad, kolumn: 1 }, sagt, { rattad });
  if (text.trim() === '') return sag('Filen är tom.');
  if (/^---[ \t]*\r?\n/.test(text)) return utanSlut(text, sag);
  const forst = text.split(/\r?\n/).findIndex((rad) => rad.trim() !== '');
  const rad = text.split(/\r?\n/)[forst]?.trim() ?? '';
  if (forst > 0 && rad === '---')
    return sag('Filen ska börja med ---. Ta bort de tomma raderna före.');
  if (/^[-–—_*=~]+$/.test(rad))
    return sag(`Första raden är ${rad}. Den ska vara tre bindestreck.`, forst + 1, '---');
  return sag('Filen börjar inte med --- på första raden.');
}

type Sag = (sagt: string, rad?: number, rattad?: string) => Problem;

/** A line that is nearly the end: two hyphens, four, or a dash that a word processor made of them. */
function utanSlut(text: string, sag: Sag): Problem {
  const nastan = text
    .split(/\r?\n/)
    .findIndex((rad, nr) => nr > 0 && /^\s*[-–—]{1,6}\s*$/.test(rad));
  if (nastan < 0) return sag('Uppgifterna överst saknar en avslutande rad med ---.');
  return sag(
    'Raden som avslutar uppgifterna ska vara tre bindestreck, längst till vänster.',
    nastan + 1,
    '---',
  );
}

function antalRader(text: string): number {
  let antal = 0;
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) antal++;
  return antal;
}

export type Vag = readonly (string | number)[];

/**
 * A parsed YAML document that knows where in the file each value stands. What cannot be parsed is mended first, line by line, so that
 * places hold for the rest of the file too.
 */
export class Framsida {
  readonly dokument: Document.Parsed;
  /** The text that was parsed: as it was given, or mended. */
  readonly yaml: string;
  /** What was mended. */
  readonly lagat: Tips[];
  private readonly rader: LineCounter;
  private readonly radFore: number;

  constructor(yaml: string, radFore: number) {
    this.radFore = radFore;
    const lagad = lagaYaml(konflikterI(yaml)?.text ?? yaml);
    this.yaml = lagad.yaml;
    this.lagat = lagad.tips;
    this.dokument = lagad.dokument;
    this.rader = lagad.rader;
  }

  /** Whether the text could be parsed, as it was or once mended. */
  get gickAttLasa(): boolean {
    return this.dokument.errors.length === 0;
  }

  /** Whether a line of the file was mended: what stands on it now is a guess. */
  arLagad(rad: number): boolean {
    const lagade = this.lagat.flatMap(({ rad: egen, aven }) => [egen, aven]);
    return lagade.some((ett) => ett !== undefined && ett + this.radFore === rad);
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
    const namn = nod.items.map((post) => (isScalar(post.key) ? vik(String(post.key.value)) : ''));
    // A misspelt field is found by its right name too, as the checks know it by that.
    const skrivet = namn.includes(String(del)) ? del : narmast(String(del), namn);
    const par = skrivet === undefined ? undefined : nod.items[namn.indexOf(String(skrivet))];
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
