/** Guesses about brackets and braces in YAML: left open, one too many, and what must be quoted or parted inside them. */
import { arFaltnamn } from '../../schema/faltnamn.ts';
import { citerad } from './yamlcitat.ts';
import {
  FALT,
  KOMMENTARFEL,
  medRad,
  type Gissning,
  type Radgissning,
  type Sats,
  type Tips,
} from './yamlgissning.ts';

/** titel: [Utkast] Budget */
export const textIParentes: Radgissning = (text) => {
  const traff = new RegExp(
    `^(${FALT}|\\s*- )((?:\\[[^\\]]*\\]|\\{[^}]*\\})\\s*[^\\s,#].*)$`,
    'u',
  ).exec(text);
  const [, fore = '', varde = ''] = traff ?? [];
  if (!traff || /^[\]}]+$/.test(varde.replace(/^.*[^\]}]/, ''))) return undefined;
  return {
    kod: 'YAML-FEL',
    text: `Ett värde som börjar med ${varde[0]} måste stå inom citattecken, om det är text.`,
    rattad: fore + citerad(varde.trim()),
    kolumn: fore.length + 1,
  };
};

/** { rubrik: Vem: så här, avsnitt: x } */
export const kolonIParentes: Radgissning = (text) => {
  const traff = /^(.*[{,]\s*[\p{L}\d_-]+: +)([^,{}[\]"']+: [^,{}[\]"']+?)(\s*[,}].*)$/u.exec(text);
  const [, fore = '', varde = '', efter = ''] = traff ?? [];
  if (!traff) return undefined;
  return {
    kod: 'YAML-KOLON',
    text: 'Värdet har ett kolon och måste stå inom citattecken.',
    rattad: fore + citerad(varde) + efter,
    kolumn: fore.length + 1,
  };
};

/** { organ: kommunfullmaktige datum: 2018 } */
export const utanKomma: Radgissning = (text) => {
  for (const traff of text.matchAll(/[ ;]+([\p{L}\d_-]+): /gu)) {
    const fore = text.slice(0, traff.index);
    const namn = traff[1] ?? '';
    if (!arFaltnamn(namn) || !/[{][^}]*: [^,{}]*[^,{}\s]$/u.test(fore)) continue;
    return {
      kod: 'YAML-FEL',
      text: `Kommat saknas före ”${namn}”.`,
      rattad: `${fore}, ${text.slice(traff.index).replace(/^[ ;]+/, '')}`,
      kolumn: traff.index + 1,
    };
  }
  return undefined;
};

/** { organ: kommunfullmaktige }} */
export const forManga: Radgissning = (text) => {
  const par = PAR.find(([in_, ut]) => antal(text, ut) > antal(text, in_));
  if (!par || antal(text, par[0]) === 1) return undefined;
  const vid = text.lastIndexOf(par[1]);
  return {
    kod: 'YAML-FEL',
    text: `Det finns en ${par[1]} för mycket.`,
    rattad: text.slice(0, vid) + text.slice(vid + 1),
    kolumn: vid + 1,
  };
};

const PAR: [string, string, string][] = [
  ['[', ']', 'Hakparentesen [ stängs inte på raden.'],
  ['{', '}', 'Klammern { stängs inte på raden.'],
];

/** The parser sees an open bracket only on a later line, so the lines above are searched. */
export function parenteser({ rader, rad }: Sats): Gissning[] {
  for (let nara = Math.min(rad, rader.length); nara > Math.max(0, rad - 30); nara--) {
    const text = rader[nara - 1] ?? '';
    const oppen = PAR.find(([in_, ut]) => antal(text, in_) > antal(text, ut));
    if (oppen) return [parentes(rader, nara, oppen)];
  }
  return [];
}

function parentes(rader: string[], rad: number, [in_, ut, sagt]: (typeof PAR)[number]): Gissning {
  const text = rader[rad - 1] ?? '';
  const tips: Tips = { kod: 'YAML-FEL', text: sagt, rad, kolumn: text.indexOf(in_) + 1 };
  const [, annan] =
    PAR.find(([borjan, slut]) => slut !== ut && antal(text, slut) > antal(text, borjan)) ?? [];
  const vid = annan === undefined ? -1 : text.lastIndexOf(annan);
  if (vid >= 0)
    return medRad(rader, { ...tips, rattad: text.slice(0, vid) + ut + text.slice(vid + 1) });
  const kommentar = /^(.*[[,{]\s*)([^[,{]*?\s#[^,\]}]*)(.*)$/.exec(text);
  if (!kommentar) return medRad(rader, { ...tips, rattad: text.trimEnd() + ut });
  const [, fore = '', varde = '', efter = ''] = kommentar;
  return medRad(rader, {
    ...KOMMENTARFEL,
    kolumn: fore.length + varde.indexOf('#') + 1,
    rad,
    rattad: fore + citerad(varde) + efter,
  });
}

function antal(text: string, tecken: string): number {
  return text
    .replace(/"[^"]*"|'[^']*'/g, '')
    .replace(/\s#.*$/, '')
    .split(tecken).length;
}
