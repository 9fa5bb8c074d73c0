/** Items of a list that YAML takes for one text: "-Text" without a space, or an item that stands further in than the one above. */
import { isPair, isSeq, Scalar, visit, type Node, type Pair, type YAMLSeq } from 'yaml';
import type { Framsida } from './framsida.ts';
import { indragsfel } from './yamlindrag.ts';
import type { Tips } from './yamlgissning.ts';
import { streckfel } from './yamltips.ts';

/** The faults, with lines of the YAML text. The document is changed: every item stands alone. */
export function ihopdragna(framsida: Framsida): Tips[] {
  const funna: Tips[] = [];
  const byten: (() => void)[] = [];
  visit(framsida.dokument, {
    Scalar(nyckel, nod, ovan) {
      const rader = raderI(framsida, nod);
      const tips = rader && (utanBlanksteg(rader) ?? forLangtIn(rader));
      if (!tips || !rader) return;
      funna.push(tips);
      byten.push(() => delaUpp(framsida, nyckel, ovan.at(-1), rader));
    },
  });
  for (const byt of byten.reverse()) byt();
  return funna;
}

/** The lines that a plain value takes up. */
interface Rader {
  texter: string[];
  /** Number of the first, from 1. */
  forsta: number;
  /** What stands before the value on its first line. */
  fore: string;
}

function raderI(framsida: Framsida, nod: Scalar): Rader | undefined {
  if (nod.type !== Scalar.PLAIN || !nod.range) return undefined;
  const [start, slut] = nod.range;
  const kalla = framsida.yaml.slice(start, slut);
  if (!/^[-–—•·]|\n\s*[-–—•·]/.test(kalla)) return undefined;
  const radstart = framsida.yaml.lastIndexOf('\n', start - 1) + 1;
  return {
    texter: kalla.split(/\r?\n/),
    forsta: framsida.yaml.slice(0, start).split('\n').length,
    fore: framsida.yaml.slice(radstart, start),
  };
}

const PUNKT = /^\s*[-–—•·]\s*\S/;

/** Every line is an item, and the first has no space. A value on the line of its field may begin with a dash. */
function utanBlanksteg({ texter, forsta, fore }: Rader): Tips | undefined {
  if (fore.trim() !== '') return undefined;
  const [, tecken = '', varde = ''] = /^([-–—•·])\s*(\S.*)$/.exec(texter[0] ?? '') ?? [];
  if (tecken === '' || !texter.every((text) => PUNKT.test(text))) return undefined;
  // "-5" is a number, "– 5 %" on a line of its own is hardly one.
  if (tecken === '-' && /^-[\d-]/.test(texter[0] ?? '')) return undefined;
  return { ...streckfel(fore, varde, tecken), rad: forsta };
}

/** An item below another, but further in. */
function forLangtIn({ texter, forsta, fore }: Rader): Tips | undefined {
  const nr = texter.findIndex((text, plats) => plats > 0 && /^\s*- /.test(text));
  if (nr < 0 || !/^\s*- $/.test(fore)) return undefined;
  const text = texter[nr] ?? '';
  const tips = indragsfel([fore + (texter[0] ?? ''), text], 2, fore.length - 2, 0);
  return { ...tips, rattad: fore + text.trim().slice(2), rad: forsta + nr };
}

function delaUpp(framsida: Framsida, nyckel: unknown, ovan: unknown, { texter }: Rader): void {
  const poster = texter.map((text) => text.trim().replace(/^[-–—•·]\s*/, ''));
  const noder = poster.map((text) => framsida.dokument.createNode(text));
  if (isSeq(ovan) && typeof nyckel === 'number')
    (ovan as YAMLSeq<Node>).items.splice(nyckel, 1, ...noder);
  if (isPair(ovan)) (ovan as Pair).value = framsida.dokument.createNode(poster);
}
