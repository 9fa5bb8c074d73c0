/** Guesses what an editor did when YAML cannot be parsed: tabs, colons, brackets, signs with a meaning of their own. */
import type { YAMLError } from 'yaml';
import type { Kod } from './koder.ts';

export interface Tips {
  kod: Kod;
  text: string;
  rattad?: string;
  atgard?: string;
  rad?: number;
  kolumn?: number;
}

/** Guesses what the editor did. The parser's own place may lie after the fault, so nearby lines are read too. */
export function tipsFor(fel: YAMLError, rader: string[], rad: number): Tips {
  const tabb = rader.findIndex((text) => /^ *\t/.test(text)) + 1;
  if (tabb > 0) return tabbTips(rader[tabb - 1] ?? '', tabb);
  for (const nara of [rad, rad - 1]) {
    const tips = kolonTips(rader[nara - 1] ?? '', nara) ?? specialTips(rader[nara - 1] ?? '', nara);
    if (tips) return tips;
  }
  const oppen = parentesTips(rader, rad);
  if (oppen) return oppen;
  return { kod: 'YAML-FEL', text: SVENSKA[fel.code] ?? 'Uppgifterna går inte att läsa som YAML.' };
}

function tabbTips(text: string, rad: number): Tips {
  return {
    kod: 'YAML-TABB',
    text: 'Raden börjar med en tabb. Gör indrag med blanksteg.',
    rattad: text.replaceAll('\t', '  '),
    rad,
    kolumn: text.indexOf('\t') + 1,
  };
}

function kolonTips(text: string, rad: number): Tips | undefined {
  const traff = /^(\s*(?:- )?[\p{L}\d_-]+: +)([^"'[{>|&*!#][^#]*:(?: .*)?)$/u.exec(text);
  if (!traff) return undefined;
  const [, fore = '', varde = ''] = traff;
  return {
    kod: 'YAML-KOLON',
    text: 'Värdet har ett kolon och måste stå inom citattecken.',
    rattad: `${fore}"${varde.trim().replaceAll('"', '\\"')}"`,
    rad,
    kolumn: fore.length + 1,
  };
}

const PAR: [string, string, string][] = [
  ['[', ']', 'Hakparentesen [ stängs inte på raden.'],
  ['{', '}', 'Klammern { stängs inte på raden.'],
];

/** The parser sees an open bracket only on a later line, so the lines above are searched. */
function parentesTips(rader: string[], rad: number): Tips | undefined {
  for (let nara = Math.min(rad, rader.length); nara > Math.max(0, rad - 30); nara--) {
    const text = (rader[nara - 1] ?? '').replace(/"[^"]*"|'[^']*'/g, '');
    const oppen = PAR.find(([in_, ut]) => text.split(in_).length > text.split(ut).length);
    if (oppen) {
      const kolumn = (rader[nara - 1] ?? '').indexOf(oppen[0]) + 1;
      return { kod: 'YAML-FEL', text: oppen[2], rad: nara, kolumn };
    }
  }
  return undefined;
}

function specialTips(text: string, rad: number): Tips | undefined {
  const traff = /^(\s*(?:- )?(?:[\p{L}\d_-]+: +)?)([@`%].*)$/u.exec(text);
  if (!traff) return undefined;
  const [, fore = '', varde = ''] = traff;
  return {
    kod: 'YAML-FEL',
    text: `Ett värde får inte börja med ${varde[0]}. Sätt citattecken kring det.`,
    rattad: `${fore}"${varde.trim().replaceAll('"', '\\"')}"`,
    rad,
    kolumn: fore.length + 1,
  };
}

const SVENSKA: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'Indraget stämmer inte med raderna omkring.',
  BLOCK_AS_IMPLICIT_KEY: 'Raden har ett kolon för mycket. Sätt citattecken kring värdet.',
  BAD_COLLECTION_TYPE: 'En lista och fält är blandade på samma ställe.',
  MISSING_CHAR: 'Ett tecken saknas: en parentes, ett komma, ett kolon eller ett citattecken.',
  UNEXPECTED_TOKEN: 'Här står något som inte hör hit. Kontrollera parenteser och citattecken.',
  MULTILINE_IMPLICIT_KEY: 'Ett fältnamn får inte gå över flera rader. Saknas ett kolon?',
  KEY_OVER_1024_CHARS: 'Ett fältnamn är alldeles för långt. Saknas en ny rad?',
  MULTIPLE_ANCHORS: 'Ankare (&) får inte användas.',
  MULTIPLE_DOCS: 'Tre bindestreck eller punkter står mitt bland uppgifterna.',
  TAB_AS_INDENT: 'Raden börjar med en tabb. Gör indrag med blanksteg.',
  BAD_ALIAS: 'Ett värde får inte börja med *. Sätt citattecken kring det.',
  BAD_DQ_ESCAPE:
    'Ett omvänt snedstreck i citattecken betyder något särskilt. Skriv två, eller använd enkla citattecken.',
};
