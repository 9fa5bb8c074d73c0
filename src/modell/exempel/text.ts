/** Examples of Markdown: what a text is made of. */
import { bilderI } from './bilder.ts';
import type { Exempel } from './typ.ts';

export const TEXT: Exempel[] = [
  {
    id: 'stycken',
    titel: 'Stycken',
    kalla: 'Nämnden beslutar i november.\n\nBeslutet gäller i ett år.',
  },
  {
    id: 'betoning',
    titel: 'Fet och nedtonad text',
    kalla: 'Kommunen **ska** följa upp målen. Det sker *varje tertial*.',
  },
  {
    id: 'rubriker',
    titel: 'Rubriker',
    kalla:
      '## Mål\n\nMålen säger vad som ska nås.\n\n### Mått\n\nMåtten visar hur det går.\n\n#### Källor\n\nSiffrorna kommer från SCB.',
  },
  {
    id: 'punktlista',
    titel: 'Punktlista',
    kalla: '- mål\n- mått\n  - indikatorer\n  - nyckeltal\n- uppföljning',
  },
  {
    id: 'numrerad-lista',
    titel: 'Numrerad lista',
    kalla: '1. Samla in underlag.\n2. Föreslå mål.\n3. Besluta.',
  },
  {
    id: 'tabell',
    titel: 'Tabell',
    kalla:
      '| Mått          | 2024 | Mål 2026 |\n| ------------- | ---: | -------: |\n| Nöjda brukare | 78 % |     85 % |\n| Behöriga      | 81 % |     90 % |',
  },
  {
    id: 'citat',
    titel: 'Citat',
    kalla: '> Kommunstyrelsen ska leda och samordna.\n>\n> Reglementet, § 1',
  },
  {
    id: 'fotnot',
    titel: 'Fotnot',
    kalla:
      'Budgeten beslutas före november månads utgång.[^budget]\n\n[^budget]: Kommunallagen 11 kap. 10 §.',
  },
  {
    id: 'bild',
    titel: 'Bild',
    kalla: (bok) => bilderI(bok)[0],
    annars: '![Karta över kommunens tätorter](../bilder/karta.png)',
  },
  {
    id: 'kod-i-text',
    titel: 'Kod i texten',
    kalla: 'Filen heter `handbok.yaml`.',
  },
  {
    id: 'kodruta',
    titel: 'Kodruta',
    kalla: '```\nDnr KS 2026/123\nHandläggare: kansliet\n```',
  },
  {
    id: 'linje',
    titel: 'Linje',
    kalla: 'Det här gäller i dag.\n\n---\n\nDet här gäller från nästa år.',
  },
  {
    id: 'struket',
    titel: 'Struken text',
    kalla: 'Nämnden har ~~nio~~ elva ledamöter.',
  },
  {
    id: 'radbrytning',
    titel: 'Radbrytning',
    kalla: 'Box 100\\\n123 45 Tätorten<br />Telefon 0123-456 00',
  },
  {
    id: 'tecken',
    titel: 'Tecken som betyder något',
    kalla: 'Skriv \\{ namn } och \\<5 procent, 3 \\* 4 och \\[1].',
  },
  {
    id: 'upphojt',
    titel: 'Upphöjt, nedsänkt och förkortning',
    kalla: 'CO<sub>2</sub>, m<sup>2</sup> och <abbr title="Statistiska centralbyrån">SCB</abbr>.',
  },
  {
    id: 'ord',
    titel: 'Ord ur ordlistan',
    kalla: ({ ordlista: [ord] }) => ord && `Det här ordet står i ordlistan: ${ord.namn}.`,
    annars: 'Det här ordet står i ordlistan: budget.',
    somSida: true,
  },
];
