/** Bodies at random by the grammar of Markdown and MDX, from what an editor writes to what an attacker would. */
import { adress } from './adresser.ts';
import { komponent, lostaggat } from './taggar.ts';
import { BLANKA, OSYNLIGA, RADSLUT, UDDA } from './tecken.ts';
import type { Slump } from './slump.ts';

/** How bad a document is meant to be. */
export interface Lage {
  /** 0 for a text without a fault, 1 for one of little else. */
  ondska: number;
  djup: number;
  /** Ready-made attacks, to be set anywhere. */
  angrepp: readonly string[];
}

type Regel = (slump: Slump, lage: Lage) => string;

const ORD = (
  'nämnden beslutar om budget styrelsen och fullmäktige i mars för att nå målen plan 2026 § 12 KF åtagande a b export import ' +
  'const mål-1 e.d. t.ex. Mjölby | 1. 5 % www https mailto'
).split(' ');
const TECKEN = [...'*_~`[]()<>{}|\\&#!:;"\'-+=./@^$%,?'];

/** A body of some blocks, mostly with the notes and addresses that they point to. */
export function brod(slump: Slump, lage: Lage): string {
  const blocken = slump.nagra(1, 5, () => block(slump, lage));
  const mellan = slump.chans(1 - lage.ondska * 0.2) ? '\n\n' : '\n';
  const text = blocken.join(mellan);
  const mer = slump.chans(1 - lage.ondska * 0.5) ? utpekat(slump, lage, text) : [];
  return [text, ...mer].join(mellan) + (slump.chans(0.8) ? '\n' : '');
}

function utpekat(slump: Slump, lage: Lage, text: string): string[] {
  return [
    ...(text.includes('[a]') ? [`[a]: ${adress(slump, 0)}`] : []),
    ...(text.includes('[^1]') ? [`[^1]: ${rad(slump, lage).replaceAll('[^not]', '')}`] : []),
    ...(text.includes('[^not]') ? [`[^not]: ${rad(slump, lage)}`] : []),
  ];
}

/** A block of any kind. */
export function block(slump: Slump, lage: Lage): string {
  const djupare = { ...lage, djup: lage.djup + 1 };
  if (lage.djup > 3) return stycke(slump, djupare);
  const ond = slump.chans(lage.ondska * 0.5);
  return slump.nagot(ond ? ONDA_BLOCK : GODA_BLOCK)(slump, djupare);
}

const stycke: Regel = (slump, lage) =>
  slump.nagra(1, 3, () => rad(slump, lage)).join(slump.nagot(['\n', '\n', '\n', '  \n', '\\\n']));

const rad: Regel = (slump, lage) =>
  slump.nagra(1, 6, () => inne(slump, lage)).join(slump.chans(0.8) ? ' ' : '');

/** Something inside a line. */
export function inne(slump: Slump, lage: Lage): string {
  if (slump.chans(0.45) || lage.djup > 6) return slump.nagot(ORD);
  const djupare = { ...lage, djup: lage.djup + 1 };
  return slump.nagot(slump.chans(lage.ondska * 0.6) ? ONDA : GODA)(slump, djupare);
}

const kod: Regel = (slump) => {
  const grindar = '`'.repeat(1 + slump.tal(3));
  return (
    grindar +
    slump.nagot([' a ', '{1}', '<b>', '` ``', 'x', '\\', '&lt;', '|', '\n', '<script>']) +
    grindar
  );
};
const naken: Regel = (slump) =>
  slump.nagot([
    'www.exempel.se',
    'https://exempel.se',
    'http://a.se/x',
    'info@exempel.se',
    'mailto:a@b.se',
    'xmpp:a@b.se',
    'WWW.a.se',
  ]) +
  slump.nagot([
    '',
    '',
    '.',
    ',',
    ')',
    '/a?b=c&d',
    '/x_y_z',
    '`',
    '`<b>`',
    '\\<b>',
    '{',
    '<',
    '"',
    "'",
    '&lt;',
    '[a](b)',
    '*',
    ':80',
    '/(a)',
  ]);
const lank: Regel = (slump, lage) => {
  const titel = slump.nagot(['', '', '', ' "titel"', " 't'", ' (t)', '\n"t"', ' "a\nb"']);
  const mal = adress(slump, lage.ondska);
  return `[${inne(slump, lage)}](${slump.chans(0.1) ? `<${mal}>` : mal}${titel})`;
};
const entitet: Regel = (slump) => {
  const tal = slump.nagot([
    38, 60, 62, 34, 39, 123, 106, 0, 9, 10, 13, 160, 173, 0x202e, 0x200b, 0x2028, 0xd800, 0xfeff,
    0x110000, 128,
  ]);
  return slump.nagot([
    '&amp;',
    '&lt;',
    '&gt;',
    '&quot;',
    '&nbsp;',
    '&shy;',
    '&auml;',
    '&lbrace;',
    '&Tab;',
    '&NewLine;',
    '&colon;',
    '&zwnj;',
    '&lrm;',
    '&foo;',
    '&amp',
    '&lt',
    '&',
    '&#',
    '&#x',
    '&;',
    `&#${tal};`,
    `&#x${tal.toString(16)};`,
    `&#X${tal.toString(16).toUpperCase()};`,
    `&#${tal}`,
    `&#0${tal};`,
  ]);
};
const forbjudet: Regel = (slump) =>
  `${slump.nagot(ORD)}${slump.nagot(OSYNLIGA)}${slump.nagot(ORD)}`;

const GODA: Regel[] = [
  (slump) => slump.nagot(ORD),
  (slump) => slump.nagot(ORD),
  (slump, lage) => `*${inne(slump, lage)}*`,
  (slump, lage) => `**${inne(slump, lage)}**`,
  (slump, lage) => `_${inne(slump, lage)}_`,
  (slump, lage) => `~~${inne(slump, lage)}~~`,
  kod,
  (slump, lage) => lank(slump, { ...lage, ondska: 0 }),
  naken,
  () => '[^1]',
  () => '[^not]',
  (slump) =>
    slump.nagot([
      '&amp;',
      '&nbsp;',
      '&auml;',
      '\\<',
      '\\{',
      '\\*',
      '\\`',
      '\\\\',
      '5 < 6',
      'a & b',
      '"x"',
    ]),
  (slump) => slump.nagot(UDDA),
  (slump) =>
    slump.nagot(['<br />', 'H<sub>2</sub>O', 'm<sup>2</sup>', '<abbr title="KF">KF</abbr>']),
  (slump, lage) => `<Not>${inne(slump, lage)}</Not>`,
  () => '[a][a]',
  () => '[a]',
];

const ONDA: Regel[] = [
  lank,
  entitet,
  forbjudet,
  lostaggat,
  (slump) => slump.nagot(TECKEN).repeat(1 + slump.tal(3)),
  (slump, lage) => slump.nagot(lage.angrepp),
  (slump) => slump.nagot(BLANKA).repeat(1 + slump.tal(2)),
  (slump) => slump.nagot(RADSLUT),
  (slump, lage) => `![${inne(slump, lage)}](${adress(slump, lage.ondska)})`,
  (slump, lage) => `[${inne(slump, lage)}][${slump.nagot(['a', 'A', 'x', '', '^1', 'fn-1'])}]`,
  (slump, lage) => `<${adress(slump, lage.ondska)}>`,
  (slump) =>
    `{${slump.nagot(['1+1', 'a', '/* x */', '...a', '`', '"}"', "'<b>'", '', '{', 'process.exit()'])}}`,
  (slump) => `<!--${slump.nagot([' x ', '>', '->', '-', '\n', '<b>'])}-->`,
  (slump) =>
    `[^${slump.nagot(['1', 'not', 'x', 'constructor', '__proto__', 'a b', '\\]', '&amp;', 'å'])}]`,
  (slump, lage) =>
    `<${slump.nagot(['script', 'img', 'a', 'Not', 'svg', 'b', 'X.y', 'a:b', ''])} ${inne(slump, lage)}`,
];

const GODA_BLOCK: Regel[] = [
  stycke,
  stycke,
  stycke,
  (slump, lage) => `${'#'.repeat(2 + slump.tal(3))} ${rad(slump, lage)}\n\n${stycke(slump, lage)}`,
  lista,
  citat,
  tabell,
  ruta,
  () => '---',
  komponent(block),
  (slump) => kodruta(slump),
];

const ONDA_BLOCK: Regel[] = [
  (slump, lage) => `[^1]: ${stycke(slump, lage)}`,
  (slump, lage) => `[^not]: ${block(slump, lage)}`,
  (slump, lage) => slump.nagot(lage.angrepp),
  (slump, lage) => slump.nagot(lage.angrepp),
  (slump, lage) =>
    `${slump.nagot(['# ', '##', '###### ', '####### ', '#\t', '##\u00A0'])}${rad(slump, lage)}`,
  (slump, lage) => `${rad(slump, lage)}\n${slump.nagot(['---', '===', '-', '= =', '+++'])}`,
  (slump, lage) => `${slump.nagot(['    ', '\t', ' \t'])}${rad(slump, lage)}`,
  kodord,
  ostangd,
  (slump) =>
    `[${slump.nagot(['a', '^1', '^', '1', 'fn-1', '__proto__'])}]: ${adress(slump, 1)} ${slump.nagot(['', '"t"', "'", '(x'])}`,
  komponent(block),
  lostaggat,
  diagram,
  (slump) =>
    slump.nagot([
      '---',
      '+++',
      '--- ',
      '---\t',
      '---\u2028',
      '\u2028---\u2028',
      '---\r',
      '...',
      '----',
      '***',
      '___',
    ]),
  (slump, lage) => block(slump, lage).split('\n').join(slump.nagot(RADSLUT)),
];

function lista(slump: Slump, lage: Lage): string {
  const marke = slump.nagot(['- ', '* ', '+ ', '1. ', '1) ', '10. ', '- [ ] ', '- [x] ', '-\t']);
  const indrag = slump.chans(0.9) ? '  ' : slump.nagot(['', ' ', '   ', '    ', '\t']);
  const punkter = slump.nagra(1, 4, () =>
    slump.chans(0.8) ? rad(slump, lage) : block(slump, lage),
  );
  const skilje = slump.nagot(['\n', '\n', '\n\n']);
  return punkter.map((punkt) => marke + punkt.replaceAll('\n', `\n${indrag}`)).join(skilje);
}

function citat(slump: Slump, lage: Lage): string {
  return block(slump, lage).replace(/^/gm, slump.nagot(['> ', '>', '> > ']));
}

function tabell(slump: Slump, lage: Lage): string {
  const bredd = 1 + slump.tal(4);
  const cell = () => inne(slump, lage).replaceAll('\n', ' ');
  const en = (antal: number) => `| ${Array.from({ length: antal }, cell).join(' | ')} |`;
  const ojamn = slump.chans(lage.ondska) ? slump.tal(5) : bredd;
  const streck = Array.from({ length: bredd }, () =>
    slump.nagot(['---', ':--', '--:', ':-:', '-']),
  );
  return [
    en(bredd),
    `|${streck.join('|')}|`,
    ...slump.nagra(0, 3, () => en(slump.chans(0.7) ? bredd : ojamn)),
  ].join('\n');
}

function ruta(slump: Slump): string {
  const tecken = slump.nagot(['```', '~~~', '````']);
  const sprak = slump.nagot(['', 'js', 'html', 'ts title="x"', 'x"><b>', '{a}', 'å']);
  const innehall = slump.nagot([
    'a',
    '<b>{a}</b>',
    'import x from "y"',
    '',
    '  x\n\n  y',
    '```x',
    '\tx',
    '&lt;',
    '---',
  ]);
  return `${tecken}${sprak}\n${innehall}\n${tecken}`;
}

/** A code block whose signs are not what they should be. */
function ostangd(slump: Slump): string {
  const tecken = slump.nagot(['```', '~~~', '````', '``', "'''"]);
  return `${tecken}${slump.nagot(['', 'js', '`', ' mermaid'])}\n<b>{a}\n${slump.nagot(['', '``', '~~~', '```x', '  ```', '\t```'])}`;
}

function kodruta(slump: Slump): string {
  return (
    '```' +
    `${slump.nagot(['', 'text', 'yaml'])}\n${slump.nagot(['rad', 'a: b', '<Not>', '{x}'])}\n` +
    '```'
  );
}

function diagram(slump: Slump): string {
  const namn = slump.nagot([
    'mermaid',
    'Mermaid',
    'MERMAID',
    'mermaid ',
    'mermaid x',
    '&#109;ermaid',
    'mermaid\u00A0',
  ]);
  const klick = slump.nagot([
    'click a href',
    'click a',
    'CLICK a',
    'click a call x()',
    'link a',
    'links a: {"x":',
  ]);
  return `${'```'}${namn}\nflowchart LR\n  accTitle: T\n  accDescr: D\n  a --> b\n  ${klick} "${adress(slump, 1)}"\n${'```'}`;
}

const LED = [
  'const a = 1',
  'default 1',
  '{ a }',
  '* from "a"',
  'a from "b"',
  '"a"',
  'function a() {}',
  'let a',
  '(1)',
  '',
];

/** A line of import or export in every spelling. */
function kodord(slump: Slump): string {
  const ord = slump.nagot([
    'import',
    'export',
    'Import',
    'export default',
    'im\\port',
    '&#105;mport',
    'import.meta',
    '"use strict"',
  ]);
  const mellan = slump.nagot([' ', '\t', '\n', ...BLANKA, ...RADSLUT, '/**/', '']);
  return `${slump.nagot(['', '', ' ', '\t', '- ', '> '])}${ord}${mellan}${slump.nagot(LED)}`;
}
