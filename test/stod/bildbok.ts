/** A long handbook with many pictures, made from the good one of test/fall. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BRA } from '../fall/stod.ts';
import { png } from './png.ts';

/** Chapters with a picture each; they come after as many that have only text. */
export const BILDER = 30;
const STYCKEN = 12;
const STYCKE =
  'Fullmäktige beslutar vad kommunen ska nå under året. Styrelsen leder arbetet och följer hur det går. ' +
  'Varje chef berättar vad som är gjort, vad det kostade och vad som återstår till nästa gång.';

/** Writes the handbook to a folder that is not there yet. */
export function skrivBildbok(mapp: string): void {
  cpSync(BRA, mapp, { recursive: true });
  mkdirSync(join(mapp, 'kapitel', 'langt'));
  for (let nr = 1; nr <= BILDER; nr++) {
    skrivKapitel(mapp, nr, '');
    skrivKapitel(mapp, BILDER + nr, `![Diagonal nummer ${nr}](../../bilder/bild-${nr}.png)\n\n`);
    writeFileSync(join(mapp, 'bilder', `bild-${nr}.png`), png(200 + nr, 120, [nr * 8, 120, 200]));
  }
}

function skrivKapitel(mapp: string, nr: number, bild: string): void {
  const text = [
    '---',
    `titel: Långt avsnitt ${nr}`,
    'del: grund',
    `ordning: ${nr + 1}`,
    'sammanfattning: Avsnittet är långt för att handboken ska bli det.',
    '---',
    '',
    bild + Array.from({ length: STYCKEN }, () => STYCKE).join('\n\n'),
    '',
  ];
  writeFileSync(join(mapp, 'kapitel', 'langt', `avsnitt-${nr}.mdx`), text.join('\n'));
}
