/** Addresses at random: the ones that a handbook uses, and every trick by which one that runs is made to look like them. */
import { BLANKA, OSYNLIGA } from './tecken.ts';
import type { Slump } from './slump.ts';

const GODA = [
  'https://exempel.se/',
  'http://exempel.se/a?b=c&d=e#f',
  'mailto:info@exempel.se',
  'tel:+46142850000',
  'kapitel:styrning',
  'kapitel:styrning#mått-och-mål',
  'roll:styrelsen',
  'term:namnd',
  'dokument:plan',
];

const ONDA = [
  'javascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,PHN2Zy8+',
  'file:///etc/passwd',
  'blob:https://a.se/x',
  'filesystem:http://a.se/x',
  'view-source:javascript:alert(1)',
  'about:blank',
  '//onda.example/x',
  '\\\\onda.example\\x',
  '/\\onda.example',
  'https:javascript:alert(1)',
  'https://a@onda.example',
  'kapitel:javascript:alert(1)',
  'roll:../../x',
  'roll://onda.example',
  'kapitel:styrning"onclick="alert(1)',
  'mailto:a@b.se?bcc=x&body=y',
  'tel:javascript',
  '#x" onclick="y',
  '#javascript:alert(1)',
  '../x',
  '/kapitel/',
  '?x',
  '',
  'x:y',
  'Kapitel:styrning',
  'intent://x',
  'ws://onda.example',
];

/** An address; the worse, the likelier it is to be a trick. */
export function adress(slump: Slump, ondska: number): string {
  if (!slump.chans(ondska)) return slump.nagot(GODA);
  let text = slump.nagot(slump.chans(0.8) ? ONDA : GODA);
  while (slump.chans(0.5)) text = slump.nagot(KONSTER)(slump, text);
  return text;
}

/** Ways to write an address that some reader sees through and another does not. */
const KONSTER: ((slump: Slump, text: string) => string)[] = [
  (slump, text) => [...text].map((ett) => (slump.chans(0.5) ? ett.toUpperCase() : ett)).join(''),
  (slump, text) =>
    instucken(
      slump,
      text,
      slump.nagot([
        '&#9;',
        '&Tab;',
        '&NewLine;',
        '&#x0A;',
        '&#0;',
        '&zwnj;',
        '&#8203;',
        '&#x202e;',
      ]),
    ),
  (slump, text) => instucken(slump, text, slump.nagot([...BLANKA, ...OSYNLIGA])),
  (slump, text) =>
    instucken(slump, text, slump.nagot(['%09', '%0a', '%00', '%20', '\\', '\\\\', '\n'])),
  (_, text) => text.replace(':', '&colon;'),
  (_, text) => text.replace(':', '&#58'),
  (_, text) => text.replace(':', '%3A'),
  (_, text) => text.replace(':', '\\:'),
  (slump, text) => kodad(text, slump.tal(text.length + 1), (tal) => `&#${tal};`),
  (slump, text) => kodad(text, slump.tal(text.length + 1), (tal) => `&#x${tal.toString(16)};`),
  (slump, text) => kodad(text, slump.tal(text.length + 1), (tal) => `%${tal.toString(16)}`),
  (slump, text) =>
    slump.nagot(['&#1;', '&nbsp;', ' ', '\u00A0', '\u2028', '&#x1b;', '\\', '<', '"']) + text,
];

function instucken(slump: Slump, text: string, vad: string): string {
  const vid = slump.tal(text.length + 1);
  return text.slice(0, vid) + vad + text.slice(vid);
}

function kodad(text: string, vid: number, skriv: (tal: number) => string): string {
  const tecken = text[vid];
  return tecken === undefined
    ? text
    : text.slice(0, vid) + skriv(tecken.charCodeAt(0)) + text.slice(vid + 1);
}
