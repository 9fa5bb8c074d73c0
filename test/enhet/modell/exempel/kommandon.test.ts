/** What the pages for editors say of commands is what the commands are. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import paket from '../../../../package.json' with { type: 'json' };
import { UTELAMNAT, VID_RADEN } from '../../../../src/cli/importera/rapport/ord.ts';
import { IMPORTEXEMPEL } from '../../../../src/modell/exempel/index.ts';

const SIDOR = [...globSync('src/pages/redaktor/**/*.mdx'), 'content/LASMIG.md'];
/** Commands that editors use; the others are for those who change the program. */
const FOR_REDAKTORER = [
  'dev',
  'granska',
  'build',
  'ny',
  'importera',
  'redigera',
  'byt-namn',
  'jamfor',
  'underlag',
  'faststall',
];

describe('the pages for editors', () => {
  it('name commands that there are', () => {
    const fel = SIDOR.flatMap((sida) =>
      [...readFileSync(sida, 'utf8').matchAll(/npm run ([\w:-]+)/g)]
        .map(([, namn = '']) => namn)
        .filter((namn) => !(namn in paket.scripts))
        .map((namn) => `${sida}: ${namn}`),
    );
    expect(fel).toEqual([]);
  });

  it('show every command for editors on one page', () => {
    const text = readFileSync('src/pages/redaktor/kommandon.mdx', 'utf8');
    expect(FOR_REDAKTORER.filter((namn) => !text.includes(`npm run ${namn}`))).toEqual([]);
  });

  it('show what an import says in its own words', () => {
    const kanda = [...Object.values(VID_RADEN), ...Object.values(UTELAMNAT)];
    const rader = IMPORTEXEMPEL.split('\n').filter((rad) => /^ {2}(?!content)\S/.test(rad));
    const andra = rader.slice(2).filter((rad) => !kanda.includes(rad.trim()));
    expect(rader.length).toBeGreaterThan(3);
    expect(andra).toEqual([]);
  });
});
