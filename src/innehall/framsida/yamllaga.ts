/**
 * Reads YAML that has faults: each is guessed at and mended, and a guess is kept only when the parser comes further with it. So every
 * fault of a file is told at once, and a file with one fault is still there for the rest of the handbook.
 */
import { LineCounter, parseDocument, type Document } from 'yaml';
import { indragen } from './yamlindrag.ts';
import type { Gissning, Sats, Tips } from './yamlgissning.ts';
import { gissa, tabbar, utanGranser, utvag } from './yamltips.ts';

/** More faults than this are no slips, but a text that is something else. */
const FLEST_FEL = 12;
/** A text with more errors than this at once is made to hurt. */
const ORIMLIGT = 50;
/** Parses in all: enough for a dozen faults, and few enough for a file made to hurt. */
const FLEST_FORSOK = 90;

export interface Lagad {
  /** The text as mended. Every line keeps its number. */
  yaml: string;
  /** What was wrong, in the order of finding. */
  tips: Tips[];
  /** Has errors when the text could not be mended. */
  dokument: Document.Parsed;
  rader: LineCounter;
}

/** Parses YAML, and mends what cannot be parsed. */
export function lagaYaml(yaml: string): Lagad {
  const { tips, rader } = utanGranser(yaml.split(/\r?\n/));
  let nu = tolka(tips.length > 0 ? rader.join('\n') : yaml);
  let kvar = nu.dokument.errors.length > ORIMLIGT ? 0 : FLEST_FORSOK;
  while (nu.felrad !== undefined) {
    const sats = satsFor(nu);
    const prova = (gissning: Gissning) =>
      kvar-- > 0 ? tolka(gissning.rader.join('\n')) : undefined;
    const steg =
      basta(tabbar(sats), nu, prova) ??
      forstaSomHjalper(sats, nu, prova) ??
      basta(indragen(sats), nu, prova);
    if (!steg?.gissning.tyst)
      tips.push(
        steg?.gissning ?? tabbar(sats)[0] ?? gissa(sats).find(({ tyst }) => !tyst) ?? utvag(sats),
      );
    if (!steg || tips.length >= FLEST_FEL) break;
    nu = steg.nytt;
  }
  // What was mended in a text that cannot be read in the end was hardly what was wrong.
  const sagda = nu.felrad === undefined ? tips : tips.slice(0, 1);
  return { yaml: nu.yaml, tips: sagda, dokument: nu.dokument, rader: nu.rader };
}

interface Tolkad extends Omit<Lagad, 'tips'> {
  /** Line of the first error, from 1. */
  felrad: number | undefined;
}

function tolka(yaml: string): Tolkad {
  const rader = new LineCounter();
  const dokument = parseDocument(yaml, {
    lineCounter: rader,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
    keepSourceTokens: false,
  });
  const forsta = dokument.errors[0];
  const felrad = forsta && Math.max(rader.linePos(forsta.pos[0]).line, 1);
  return { yaml, dokument, rader, felrad };
}

function satsFor({ yaml, dokument, rader, felrad = 1 }: Tolkad): Sats {
  const forsta = dokument.errors[0];
  const kolumn = forsta ? Math.max(rader.linePos(forsta.pos[0]).col, 1) : 1;
  return { rader: yaml.split(/\r?\n/), rad: felrad, kolumn, kod: forsta?.code };
}

interface Lagningssteg {
  gissning: Gissning;
  nytt: Tolkad;
}

type Prova = (gissning: Gissning) => Tolkad | undefined;

function forstaSomHjalper(sats: Sats, nu: Tolkad, prova: Prova): Lagningssteg | undefined {
  for (const gissning of gissa(sats)) {
    const nytt = prova(gissning);
    if (nytt && langre(nytt, nu, gissning)) return { gissning, nytt };
  }
  return undefined;
}

/** Of several ways to indent, the one with which the parser comes furthest; among equals, the one that moves fewest lines. */
function basta(gissningar: Gissning[], nu: Tolkad, prova: Prova): Lagningssteg | undefined {
  let bast: Lagningssteg | undefined;
  for (const gissning of gissningar) {
    const nytt = prova(gissning);
    if (!nytt || !langre(nytt, nu, gissning)) continue;
    if (!bast || battre({ gissning, nytt }, bast)) bast = { gissning, nytt };
  }
  return bast;
}

function battre(a: Lagningssteg, b: Lagningssteg): boolean {
  const [langtA, langtB] = [a.nytt.felrad ?? Infinity, b.nytt.felrad ?? Infinity];
  if (langtA !== langtB) return langtA > langtB;
  return a.gissning.sistaRad - a.gissning.rad < b.gissning.sistaRad - b.gissning.rad;
}

function langre(nytt: Tolkad, nu: Tolkad, { sistaRad }: Gissning): boolean {
  if (nytt.felrad === undefined || nytt.felrad > sistaRad) return true;
  return nytt.dokument.errors.length < nu.dokument.errors.length;
}
