/** The documents of a run: each follows from the run's seed and its own number alone. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ATTACKER } from './angrepp.ts';
import { framsida, type Slag } from './framsida.ts';
import { brod } from './grammatik.ts';
import { muterad } from './mutera.ts';
import { froFor, Slump } from './slump.ts';
import type { Dokument } from './provbank.ts';

const ROT = path.join(import.meta.dirname, '../..');
const SLAG: readonly Slag[] = [
  'kapitel',
  'kapitel',
  'kapitel',
  'kapitel',
  'ordlista',
  'styrdokument',
];
const ONDSKA = [0, 0, 0.1, 0.3, 1];

/** One document of a run. */
export function dokument(fro: number, nr: number): Dokument {
  const slump = new Slump(froFor(fro, nr));
  const lage = { ondska: slump.nagot(ONDSKA), djup: 0, angrepp: ATTACKER };
  const slag = slump.nagot(SLAG);
  const kropp = slump.chans(0.75) ? brod(slump, lage) : kapad(slump, slump.nagot(verkliga()));
  const text = framsida(slump, lage, slag) + kropp;
  return { slag, text: slump.chans(0.25) ? muterad(slump, text, ATTACKER) : text };
}

/** Some blocks of a real text, so that a change in it is likely to be let through. */
function kapad(slump: Slump, text: string): string {
  const delar = text.split(/\n{2,}/);
  const fran = slump.tal(delar.length);
  const bit = delar.slice(fran, fran + 1 + slump.tal(6)).join('\n\n');
  return slump.chans(0.5) ? muterad(slump, bit, ATTACKER) : bit;
}

let kanda: string[] | undefined;

/** The bodies of the two handbooks, in a fixed order. */
function verkliga(): string[] {
  kanda ??= ['mjolby', 'mora'].flatMap((bok) => {
    const mapp = path.join(ROT, 'content', bok);
    return (readdirSync(mapp, { recursive: true }) as string[])
      .filter((fil) => fil.endsWith('.mdx'))
      .sort()
      .map((fil) => readFileSync(path.join(mapp, fil), 'utf8').replace(/^---\n[^]*?\n---\n/, ''))
      .filter((text) => text.trim() !== '');
  });
  return kanda;
}
