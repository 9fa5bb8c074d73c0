/**
 * What YAML reads without complaint, but otherwise than an editor means: a value cut off at a number sign, curly quotes, items taken
 * for one text, characters that an escape hides. Each is told at its place and then mended in the document, so that nothing else is
 * reported because of it.
 */
import { Scalar, visit } from 'yaml';
import type { Framsida } from './framsida.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { forstaOsynliga, harOsynligt, teckennummer, utanOsynliga } from '../../svenska/tecken.ts';
import { citerad, utanKrokiga } from './yamlcitat.ts';
import { ihopdragna } from './yamllista.ts';
import { KOMMENTARFEL, type Tips } from './yamlgissning.ts';

/** Where such a thing may be. Cheap to try on every file; what has none of it is not read a second time. */
const MISSTANKT = [
  /\\/,
  /\S[ \t]+#/,
  /[:,[{-]\s*[”“„«»‘’]/,
  /^\s*(?:-(?:[^\s\d-]|\u00A0)|[–—•·])/m,
  /^( *)- [^\n]*[^:\s][ \t]*\r?\n\1 +- /m,
  /^(?:---|\+\+\+)/m,
];

export function arMisstankt(yaml: string): boolean {
  return MISSTANKT.some((ett) => ett.test(yaml));
}

/** A value and what stands around it in the text. */
interface Yamlvarde {
  nod: Scalar;
  /** As it is written. */
  kalla: string;
  /** The line on which it ends, and its column there. */
  rad: string;
  fore: string;
  efter: string;
}

/** `vid`: how far after the end of the value the fault stands. Left out: at its start. */
type Vardefel = Pick<Tips, 'kod' | 'text' | 'atgard' | 'rattad'> & { vid?: number };

/** Tells and mends. The document is changed. */
export function provaVarden(fil: string, framsida: Framsida, radFore: number): Problem[] {
  const rader = framsida.yaml.split(/\r?\n/);
  const funna: Problem[] = [];
  visit(framsida.dokument, {
    Scalar(_nyckel, nod) {
      const varde = vardet(framsida, nod, rader, radFore);
      const fel = varde && lagat(varde);
      if (!fel) return;
      const [start = 0, slut = 0] = nod.range ?? [];
      const plats = framsida.vid(fel.vid === undefined ? start : slut + fel.vid);
      funna.push(problem(fel.kod, fil, plats, fel.text, fel));
    },
  });
  const listor = ihopdragna(framsida).map((fel) =>
    problem(fel.kod, fil, { rad: fel.rad + radFore, kolumn: fel.kolumn }, fel.text, fel),
  );
  return [...funna, ...listor];
}

function vardet(
  framsida: Framsida,
  nod: Scalar,
  rader: string[],
  radFore: number,
): Yamlvarde | undefined {
  if (typeof nod.value !== 'string' || !nod.range) return undefined;
  const [start, slut] = nod.range;
  const kalla = framsida.yaml.slice(start, slut);
  const sista = framsida.vid(slut);
  const rad = rader[sista.rad - radFore - 1] ?? '';
  const fore = kalla.includes('\n') ? '' : rad.slice(0, sista.kolumn - 1 - kalla.length);
  return { nod, kalla, rad, fore, efter: rad.slice(sista.kolumn - 1) };
}

function lagat(varde: Yamlvarde): Vardefel | undefined {
  return (
    dolt(varde) ??
    (varde.nod.type === Scalar.PLAIN ? (avkapat(varde) ?? krokigt(varde)) : undefined)
  );
}

/** "\u202E": the file shows the number, the page would hold the character. */
function dolt({ nod, kalla, fore, efter }: Yamlvarde): Vardefel | undefined {
  const varde = String(nod.value);
  const { tecken } = forstaOsynliga(varde) ?? {};
  if (tecken === undefined || harOsynligt(kalla)) return undefined;
  nod.value = utanOsynliga(varde);
  return {
    kod: 'FIL-TECKEN',
    text: `Texten inom citattecken ger det osynliga tecknet ${teckennummer(tecken)}, som inte får stå i texten.`,
    ...(kalla.includes('\n') ? {} : { rattad: fore + citerad(String(nod.value)) + efter }),
  };
}

/** A comment after an id or a date is a comment. After other words, or without a space after the sign, it is rather part of the text. */
function avkapat({ nod, kalla, fore, efter }: Yamlvarde): Vardefel | undefined {
  const [, kommentar] = /^[ \t]+(#.*)$/.exec(efter) ?? [];
  if (kommentar === undefined) return undefined;
  if (/^#\s/.test(kommentar) && /^[a-zåäö\d.-]+$/.test(kalla)) return undefined;
  nod.value = `${String(nod.value)} ${kommentar.trim()}`;
  return {
    ...KOMMENTARFEL,
    vid: efter.indexOf('#'),
    atgard: 'Hör det till texten, sätt citattecken. Är det en kommentar, skriv den på en egen rad.',
    ...(kalla.includes('\n') ? {} : { rattad: fore + citerad(String(nod.value)) }),
  };
}

function krokigt({ nod, kalla, fore, efter }: Yamlvarde): Vardefel | undefined {
  const utan = utanKrokiga(String(nod.value));
  if (utan === nod.value) return undefined;
  nod.value = utan;
  return {
    kod: 'YAML-CITAT',
    text: 'Citattecknen är krokiga. De håller inte ihop värdet, utan blir en del av det.',
    atgard: 'Ta bort dem, eller skriv raka. Ska de synas på sidan, sätt raka citattecken utanför.',
    ...(kalla.includes('\n') ? {} : { rattad: fore + citerad(utan) + efter }),
  };
}
