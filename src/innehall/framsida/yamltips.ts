/** Guesses what an editor did when YAML cannot be parsed: tabs, colons, quotes, brackets, dashes, indents. */
import type { YAMLError } from 'yaml';
import { arFaltnamn, arYttreFaltnamn } from '../../schema/faltnamn.ts';
import {
  FALT,
  type Gissning,
  type Radgissning,
  type Sats,
  type Tips,
  medRad,
} from './yamlgissning.ts';
import { forManga, kolonIParentes, parenteser, textIParentes, utanKomma } from './yamlparentes.ts';
import { citerad, utanFetStil, utanKrokiga, utanYttre } from './yamlcitat.ts';

/** Guesses in the order they are worth trying. The parser's own place may lie after the fault, so nearby lines are read too. */
export function gissa(sats: Sats): Gissning[] {
  return [
    ...naraRader(sats, [hartBlanksteg, kolon, efterCitat, omvantSnedstreck, specialtecken, streck]),
    ...langtCitat(sats),
    ...oppetCitat(sats),
    ...naraRader(sats, [utanBlanksteg, utanKolon, utanIndrag]),
    ...naraRader(sats, [textIParentes, utanKomma, kolonIParentes, forManga]),
    ...parenteser(sats),
  ];
}

/** What to say when no guess helps. */
export function utvag({ kod, rad, kolumn }: Sats): Tips {
  const text = (kod && SVENSKA[kod]) ?? 'Uppgifterna går inte att läsa som YAML.';
  return { kod: 'YAML-FEL', text, rad, kolumn };
}

function naraRader({ rader, rad }: Sats, gissningar: Radgissning[]): Gissning[] {
  return gissningar.flatMap((ett) =>
    [rad, rad - 1, rad + 1].flatMap((nara) => {
      const text = rader[nara - 1];
      const tips = text === undefined ? undefined : ett(text, nara, rader);
      return tips ? [medRad(rader, { ...tips, rad: nara })] : [];
    }),
  );
}

/** One report for all tabs of a file. How wide a tab was meant to be is tried out. */
export function tabbar({ rader }: Sats): Gissning[] {
  const med = rader.flatMap((text, nr) => (/^ *\t/.test(text) ? [nr] : []));
  const [forsta] = med;
  if (forsta === undefined) return [];
  const fler = med.length - 1;
  const liksom = fler > 0 ? `, liksom ${fler} ${fler === 1 ? 'rad' : 'rader'} till` : '';
  return [2, 4, 0, 8].map((bredd) => {
    const nya = rader.map((text) =>
      text.replace(/^[ \t]+/, (indrag) => indrag.replaceAll('\t', ' '.repeat(bredd))),
    );
    return {
      kod: 'YAML-TABB',
      text: `Raden börjar med en tabb${liksom}. Gör indrag med blanksteg.`,
      rattad: nya[forsta] ?? '',
      rad: forsta + 1,
      kolumn: (rader[forsta] ?? '').indexOf('\t') + 1,
      rader: nya,
      sistaRad: (med.at(-1) ?? 0) + 1,
    };
  });
}

/** Lines that begin as the fence does end the front matter for some readers. The first of handbok.yaml may be one: it begins a document. */
export function utanGranser(rader: string[]): { tips: Tips[]; rader: string[] } {
  const fel = rader.flatMap((text, nr) =>
    /^(?:---|\+\+\+)/.test(text) && (nr > 0 || text.trim() !== '---') ? [nr] : [],
  );
  return {
    rader: rader.map((text, nr) => (fel.includes(nr) ? ` ${text}` : text)),
    tips: fel.slice(0, 1).map((nr) => ({
      kod: 'YAML-FEL',
      text: `Raden börjar med ${rader[nr]?.slice(0, 3)}, som avslutar uppgifterna.`,
      atgard: 'Börja raden med något annat, eller dra in den två blanksteg.',
      rad: nr + 1,
      kolumn: 1,
    })),
  };
}

const kolon: Radgissning = (text) => {
  const traff = new RegExp(`^(${FALT})([^"'[{>|&*!#][^#]*:(?: .*)?)$`, 'u').exec(text);
  const [, fore = '', varde = ''] = traff ?? [];
  if (!traff) return undefined;
  const rakt = utanKrokiga(varde.trim());
  const krokiga = rakt !== varde.trim();
  return {
    kod: krokiga ? 'YAML-CITAT' : 'YAML-KOLON',
    text: krokiga
      ? 'Citattecknen är krokiga och räknas inte. Värdet har ett kolon och måste stå inom raka citattecken.'
      : 'Värdet har ett kolon och måste stå inom citattecken.',
    rattad: fore + citerad(rakt),
    kolumn: fore.length + 1,
  };
};

/** titel: "Budgeten" år för år */
const efterCitat: Radgissning = (text) => {
  const traff = new RegExp(`^(${FALT}|\\s*- )(("[^"]*"|'[^']*')\\s*[^\\s,#\\]}:].*)$`, 'u').exec(
    text,
  );
  const [, fore = '', varde = ''] = traff ?? [];
  if (!traff) return undefined;
  return {
    kod: 'YAML-CITAT',
    text: 'Det står text efter citattecknet. Sätt citattecken kring hela värdet.',
    rattad: fore + citerad(utanYttre(varde.trim())),
    kolumn: fore.length + 1,
  };
};

/** "C:\mapp": a backslash in double quotes begins an escape. */
const omvantSnedstreck: Radgissning = (text) => {
  const traff = new RegExp(`^(${FALT}|\\s*- )"([^"']*\\\\[^"']*)"\\s*$`, 'u').exec(text);
  const [, fore = '', varde = ''] = traff ?? [];
  if (!traff) return undefined;
  return {
    kod: 'YAML-CITAT',
    text: 'Ett omvänt snedstreck betyder något särskilt inom ". Sätt enkla citattecken kring värdet.',
    rattad: `${fore}'${varde}'`,
    kolumn: fore.length + 1,
  };
};

/** Word and web pages have hard spaces, which look like others. */
const hartBlanksteg: Radgissning = (text) => {
  const traff = /^[ -]*\u00A0|^[^:]*:\u00A0/.exec(text);
  if (!traff) return undefined;
  return {
    kod: 'FIL-TECKEN',
    text: 'Här står ett hårt blanksteg (U+00A0). Det ser ut som ett vanligt, men räknas inte som det.',
    rattad: text.replaceAll('\u00A0', ' '),
    kolumn: text.indexOf('\u00A0') + 1,
  };
};

const specialtecken: Radgissning = (text) => {
  const traff =
    new RegExp(`^(\\s*(?:- )?(?:[\\p{L}\\d_-]+: +)?)([@\`%*&!].*)$`, 'u').exec(text) ??
    new RegExp(`^(${FALT})([?-] .*)$`, 'u').exec(text);
  const [, fore = '', varde = ''] = traff ?? [];
  if (!traff) return undefined;
  return {
    kod: /^[*&!]/.test(varde) ? 'YAML-ALIAS' : 'YAML-FEL',
    text: `Ett värde får inte börja med ${varde[0]}. Sätt citattecken kring det.`,
    rattad: fore + citerad(utanFetStil(varde.trim())),
    kolumn: fore.length + 1,
  };
};

const streck: Radgissning = (text) => {
  const traff = /^(\s*)(?:(-)([^\s-].*)|([–—•·])\s*(\S.*))$/.exec(text);
  const [, fore = '', streck, varde, tecken, punkt] = traff ?? [];
  return traff ? streckfel(fore, varde ?? punkt ?? '', streck ?? tecken) : undefined;
};

/** The fault of a list item without a space after its dash, or with another sign than a hyphen. */
export function streckfel(fore: string, varde: string, tecken = '-'): Omit<Tips, 'rad'> {
  const text =
    tecken === '-'
      ? 'Strecket i en lista ska ha ett blanksteg efter sig.'
      : `Listor skrivs med bindestreck (-), inte ${tecken}.`;
  return {
    kod: 'YAML-STRECK',
    text,
    rattad: `${fore}- ${varde}`,
    kolumn: fore.length + 1,
  };
}

/** The quote may have been opened far above the place where the parser gave up. */
function oppetCitat({ rader, rad }: Sats): Gissning[] {
  const oppen = new RegExp(`^(${FALT}|\\s*- )(["'])((?:(?!\\2).)*)$`, 'u');
  for (let nara = Math.min(rad, rader.length); nara > Math.max(0, rad - 60); nara--) {
    const [, fore = '', tecken = '', varde = ''] = oppen.exec(rader[nara - 1] ?? '') ?? [];
    if (!tecken) continue;
    const tips: Tips = {
      kod: 'YAML-CITAT',
      text: `Citattecknet ${tecken} stängs inte.`,
      rattad: fore + citerad(varde.trim()),
      rad: nara,
      kolumn: fore.length + 1,
    };
    return [medRad(rader, tips)];
  }
  return [];
}

/** A quoted value may go on at the margin. js-yaml and Astro read that; the parser with places wants an indent. */
function langtCitat({ rader, rad }: Sats): Gissning[] {
  const nya = rader
    .join('\n')
    .replace(/(?<=: +|- +)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/gs, (varde) =>
      varde.replace(/\n(?=\S)/g, '\n '),
    );
  const ett = {
    kod: 'YAML-FEL',
    text: '',
    rad,
    kolumn: 1,
    rader: nya.split('\n'),
    sistaRad: rad,
  } as const;
  return nya === rader.join('\n') ? [] : [{ ...ett, tyst: true }];
}

/** del:grund */
const utanBlanksteg: Radgissning = (text) => {
  const traff = /^(\s*(?:- )?)([\p{L}\d_-]+):([^\s/].*)$/u.exec(text);
  const [, fore = '', namn = '', varde = ''] = traff ?? [];
  if (!traff || !arFaltnamn(namn)) return undefined;
  return {
    kod: 'YAML-KOLON',
    text: `Det ska vara ett blanksteg efter kolonet i ”${namn}:”.`,
    rattad: `${fore}${namn}: ${varde}`,
    kolumn: fore.length + namn.length + 1,
  };
};

/** del grund */
const utanKolon: Radgissning = (text) => {
  const traff = /^(\s*(?:- )?)([\p{L}\d_-]+)[ =;]+(\S.*)$/u.exec(text);
  const [, fore = '', namn = '', varde = ''] = traff ?? [];
  if (!traff || !(fore ? arFaltnamn : arYttreFaltnamn)(namn)) return undefined;
  return {
    kod: 'YAML-KOLON',
    text: `Kolonet saknas efter fältets namn, ”${namn}”.`,
    rattad: `${fore}${namn}: ${varde}`,
    kolumn: fore.length + 1,
  };
};

/** A long value that goes on at the margin. */
const utanIndrag: Radgissning = (text, rad, rader) => {
  const traff = /^(\s*)([\p{L}\d”(].*)$/u.exec(text);
  if (!traff || /^\s*[\p{L}\d_-]+:(?: |$)/u.test(text) || rader.length < 2) return undefined;
  return {
    kod: 'YAML-INDRAG',
    text: 'Raden är inget fält. Hör den till värdet ovanför ska den vara indragen två blanksteg.',
    rattad: `  ${text}`,
    kolumn: (traff[1] ?? '').length + 1,
    aven: rad - 1,
  };
};

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
