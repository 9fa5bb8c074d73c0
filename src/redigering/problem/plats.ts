/** Which field of a form, or which line of the text, a problem is about. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Problem } from '../../granskning/index.ts';
import { vik } from '../../svenska/vikning.ts';
import { delaText, medLf } from '../fil/filtext.ts';

/** A problem as the page for editing shows it. */
export interface Filproblem extends Pick<Problem, 'niva' | 'kod' | 'text' | 'rad' | 'kolumn'> {
  atgard?: string;
  rattad?: string;
  /** The fields that it is about, as paths of folded names: "beslut.organ", "aktorer.0". Empty where it is about none. */
  falt: string[];
  /** The line of the text that it is about, from 1. */
  textrad?: number;
}

/**
 * The problems of a file, each with its field or its line.
 *
 * @param text the file as it was checked
 */
export function medPlats(problem: readonly Problem[], text: string, arYaml: boolean): Filproblem[] {
  const delar = delaText(medLf(text), arYaml);
  const radFore = arYaml ? 0 : 1;
  const yamlrader = delar ? delar.yaml.split('\n').length - 1 : 0;
  const brodFore = radFore + yamlrader + (delar?.mellan ? 1 : 0);
  const hitta = delar ? vagfinnare(delar.yaml, radFore) : () => [];
  return problem.map(({ niva, kod, text: sagt, rad, kolumn, atgard, rattad }) => ({
    niva,
    kod,
    text: sagt,
    rad,
    kolumn,
    ...(atgard ? { atgard } : {}),
    ...(rattad ? { rattad } : {}),
    falt: delar && rad <= brodFore ? faltI(sagt, kod, hitta(rad, kolumn)) : [],
    ...(delar && !arYaml && rad > brodFore ? { textrad: rad - brodFore } : {}),
  }));
}

type Vag = (string | number)[];

/** What is missing is not there to be found: its names stand in the message. */
function faltI(text: string, kod: string, ovan: Vag): string[] {
  if (kod !== 'FALT-SAKNAS') return ovan.length > 0 ? [ovan.join('.')] : [];
  const [mening = ''] = text.split(' saknas.', 1);
  const namn = [...mening.matchAll(/["”]([\p{L}\d]+)["”]/gu)].map(([, ett = '']) => vik(ett));
  return namn.map((ett) => [...ovan, ett].join('.'));
}

/** Finds the path of the innermost value at a place. */
function vagfinnare(yaml: string, radFore: number): (rad: number, kolumn: number) => Vag {
  const rader = new LineCounter();
  const dokument = parseDocument(yaml, {
    lineCounter: rader,
    prettyErrors: false,
    logLevel: 'error',
  });
  return (rad, kolumn) => {
    const start = rader.lineStarts[rad - radFore - 1];
    return start === undefined ? [] : vagTill(dokument.contents, start + kolumn - 1);
  };
}

function vagTill(nod: Node | null, plats: number): Vag {
  for (const [steg, fran, inre] of delarAv(nod)) {
    const till = Math.max(inre?.range?.[1] ?? 0, fran + 1);
    const nyckelslut = typeof steg === 'string' ? fran + steg.length : fran;
    if (plats >= fran && plats < Math.max(till, nyckelslut + 1))
      return [steg, ...vagTill(inre, plats)];
  }
  return [];
}

function delarAv(nod: Node | null): [steg: string | number, fran: number, inre: Node | null][] {
  if (isMap(nod))
    return nod.items.flatMap(({ key, value }) =>
      isScalar(key) && key.range
        ? [[vik(String(key.value)), key.range[0], value as Node | null]]
        : [],
    );
  if (!isSeq(nod)) return [];
  return nod.items.map((post, nr) => [nr, (post as Node).range?.[0] ?? 0, post as Node]);
}
