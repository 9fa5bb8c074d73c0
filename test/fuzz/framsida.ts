/** Front matter at random: fences, fields, values and the ways to write them. */
import { adress } from './adresser.ts';
import { BLANKA, OSYNLIGA, RADSLUT } from './tecken.ts';
import type { Lage } from './rader.ts';
import type { Slump } from './slump.ts';

const GRIND = [
  '---',
  '---',
  '---',
  '--- ',
  '---\t',
  '---\u2028',
  '---\u0085',
  '---\r',
  '+++',
  '----',
  '--',
  '\uFEFF---',
  ' ---',
  '---\u00A0',
  '--- #',
  '---\v',
];

/** Files as they are written for the fuzz: each a kind of page, with what it asks for. */
export const SLAG = {
  kapitel: ['titel: Ett kapitel', 'del: grund', 'ordning: 99', 'sammanfattning: En sak.'],
  ordlista: ['term: saken', 'betydelse: En sak.'],
  styrdokument: [
    'titel: En sak',
    'typ: policy',
    'under: systemet',
    'sammanfattning: En sak.',
    'beslut: { organ: okänd, datum: okänd, paragraf: okänd, diarienummer: okänd }',
    'dokumentansvarig: okänd',
    'grund: okänd',
  ],
} as const;
export type Slag = keyof typeof SLAG;

/** Fields that take a text or an address, by kind. */
const TEXTFALT: Record<Slag, string[]> = {
  kapitel: ['titel', 'sammanfattning', 'noter'],
  ordlista: ['term', 'betydelse', 'omstridd', 'synonymer', 'noter', 'andraKommuner'],
  styrdokument: ['titel', 'sammanfattning', 'ansvarigTitel', 'länk', 'alias', 'noter', 'lank'],
};
const LISTOR = new Set(['noter', 'synonymer', 'alias']);

/** A whole front matter with its fences. */
export function framsida(slump: Slump, lage: Lage, slag: Slag): string {
  const rader: string[] = [...SLAG[slag]];
  for (let kvar = slump.tal(3); kvar > 0; kvar--) satt(slump, lage, slag, rader);
  const ond = slump.chans(lage.ondska * 0.25);
  if (ond) rader.splice(slump.tal(rader.length + 1), 0, rad(slump, lage));
  const grindar = ond ? GRIND : ['---'];
  return `${slump.nagot(grindar)}\n${rader.join('\n')}\n${slump.nagot(grindar)}\n`;
}

function satt(slump: Slump, lage: Lage, slag: Slag, rader: string[]): void {
  const falt = slump.nagot(TEXTFALT[slag]);
  const plats = rader.findIndex((ett) => ett.startsWith(`${falt}:`));
  const arAdress = falt === 'länk' || falt === 'lank';
  const text = arAdress ? adress(slump, lage.ondska) : faltText(slump, lage);
  const ny = LISTOR.has(falt)
    ? `${falt}: [${skrivet(slump, text, false)}]`
    : falt === 'andraKommuner'
      ? `${falt}: [{ kommun: ${skrivet(slump, text, false)}, ord: x }]`
      : `${falt}: ${skrivet(slump, text, true)}`;
  if (plats < 0) rader.push(ny);
  else rader[plats] = ny;
}

function faltText(slump: Slump, lage: Lage): string {
  const goda = [
    'Mål & mått',
    'A < B',
    'Mål 1: ekonomi',
    'Säg "hej"',
    'Vad är #1?',
    'Ett\\två',
    "d'Arc",
    '{a}',
    '[a](kapitel:styrning)',
    '<b>',
    'å ä ö',
  ];
  if (!slump.chans(lage.ondska * 0.5)) return slump.nagot(goda);
  return slump.nagot([
    ...lage.angrepp,
    `a${slump.nagot(OSYNLIGA)}b`,
    `a${slump.nagot(BLANKA)}b`,
    `a${slump.nagot(RADSLUT)}b`,
    `[x](${adress(slump, 1)})`,
    '</title><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '${a}`',
    'a\nATTENDEE:x',
  ]);
}

/** A value as YAML may write it. */
function skrivet(slump: Slump, text: string, block: boolean): string {
  const former = [
    () => text,
    () => JSON.stringify(text),
    () => JSON.stringify(text),
    () => `'${text.replaceAll("'", "''")}'`,
    () =>
      `"${[...text].map((ett) => (slump.chans(0.2) ? kodat(ett) : ett.replace(/["\\]/, '\\$&'))).join('')}"`,
    ...(block
      ? [
          () => `>-\n  ${text.replaceAll('\n', '\n  ')}`,
          () => `|\n  ${text.replaceAll('\n', '\n  ')}`,
        ]
      : []),
  ];
  return slump.nagot(former)();
}

function kodat(tecken: string): string {
  const tal = tecken.codePointAt(0)!;
  return tal > 0xffff
    ? `\\U${tal.toString(16).padStart(8, '0')}`
    : `\\u${tal.toString(16).padStart(4, '0')}`;
}

/** A line that does not belong in front matter, or that ends it for some readers. */
function rad(slump: Slump, lage: Lage): string {
  return slump.nagot([
    `# ${slump.nagot(RADSLUT)}---${slump.nagot(RADSLUT)}${slump.nagot(lage.angrepp)}`,
    `noter: ["a${slump.nagot(RADSLUT)}---${slump.nagot(RADSLUT)}b"]`,
    `noter: ["a\n---\n${slump.nagot(lage.angrepp)}"]`,
    'noter: ["a\n+++\nb"]',
    'noter: &a [x]',
    'noter: *a',
    'noter: !!js/function "function(){}"',
    '<<: { noter: [x] }',
    '? noter\n: [x]',
    '__proto__: { noter: [x] }',
    'constructor: { prototype: x }',
    '"\\u006eoter": [x]',
    'noter: [x]\nnoter: [y]',
    '---',
    '+++',
    '...',
    '%YAML 1.2',
    `${slump.nagot(['titel', 'noter'])}:${slump.nagot(BLANKA)}x`,
    `\t- x`,
    `noter: [${'['.repeat(slump.tal(20))}`,
  ]);
}
