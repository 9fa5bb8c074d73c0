/** Bodies at random by the grammar of Markdown and MDX, from what an editor writes to what an attacker would. */
import { adress } from './adresser.ts';
import { inne, rad, stycke, type Lage, type Regel } from './rader.ts';
import { komponent, lostaggat } from './taggar.ts';
import { BLANKA, RADSLUT } from './tecken.ts';
import type { Slump } from './slump.ts';

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
