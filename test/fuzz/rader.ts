/** What stands inside a line, at random: from what an editor writes to what an attacker would. */
import { adress } from './adresser.ts';
import { lostaggat } from './taggar.ts';
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

/** Makes a piece of a document. */
export type Regel = (slump: Slump, lage: Lage) => string;

const ORD = (
  'nämnden beslutar om budget styrelsen och fullmäktige i mars för att nå målen plan 2026 § 12 KF åtagande a b export import ' +
  'const mål-1 e.d. t.ex. Mjölby | 1. 5 % www https mailto'
).split(' ');
const TECKEN = [...'*_~`[]()<>{}|\\&#!:;"\'-+=./@^$%,?'];

const NAKNA =
  'www.exempel.se https://exempel.se http://a.se/x info@exempel.se mailto:a@b.se xmpp:a@b.se WWW.a.se'.split(
    ' ',
  );
/** What may follow a bare address, and be swallowed by it. */
const EFTER = [
  '',
  '',
  ...'. , ) /a?b=c&d /x_y_z ` `<b>` \\<b> { < " \' &lt; [a](b) * :80 /(a)'.split(' '),
];
const NAMNGIVNA =
  '&amp; &lt; &gt; &quot; &nbsp; &shy; &auml; &lbrace; &Tab; &NewLine; &colon; &zwnj; &lrm; &foo; &amp &lt & &# &#x &;'.split(
    ' ',
  );

/** A paragraph of one to three lines. */
export const stycke: Regel = (slump, lage) =>
  slump.nagra(1, 3, () => rad(slump, lage)).join(slump.nagot(['\n', '\n', '\n', '  \n', '\\\n']));

/** A line of words and signs. */
export const rad: Regel = (slump, lage) =>
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
const naken: Regel = (slump) => slump.nagot(NAKNA) + slump.nagot(EFTER);
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
  const skrivna = [
    `&#${tal};`,
    `&#x${tal.toString(16)};`,
    `&#X${tal.toString(16).toUpperCase()};`,
    `&#${tal}`,
    `&#0${tal};`,
  ];
  return slump.nagot([...NAMNGIVNA, ...skrivna]);
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
