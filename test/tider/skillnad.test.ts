/**
 * What it costs to compare two texts of a hundred pages, and how many changes are told that nobody made, beside `git diff --word-diff`
 * on the same. Run by hand: `npm run tider -- skillnad`. It prints what it measures.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Textbit, Versionsblock, Versionspost } from '../../src/schema/versioner.ts';
import { skillnad, skillnadHtml } from '../../src/skillnad/index.ts';
import { byggHandbok, ramaterialUr } from '../../src/modell/handbok.ts';
import { granskaHandbok } from '../../src/granskning/index.ts';
import { versionsposterUr } from '../../src/version/index.ts';
import { kapitel, rubrik, stycke, tabell } from '../enhet/skillnad/stod.ts';

const SIDOR = 100;
const ORD =
  'nämnden styrelsen fullmäktige beslutar om ramar mål planen budgeten verksamheten ansvarar följer upp varje år i juni med hänsyn till behov och resurser enligt reglementet'.split(
    ' ',
  );

/** Processor time, which does not depend on what else the machine does. */
function ms(fran: NodeJS.CpuUsage, till: NodeJS.CpuUsage): string {
  return `${Math.round((till.user - fran.user + till.system - fran.system) / 1000)} ms`;
}

/** Numbers by chance, the same each time. */
function slump(fro: number): () => number {
  let tal = fro;
  return () => (tal = (tal * 48271) % 2147483647) / 2147483647;
}

/** A hundred pages of some 500 words, of which as many sentences as `andel` says are others than in the text of the same seed. */
function bok(fro: number, andel: number): Versionspost[] {
  const [text, byte] = [slump(fro), slump(fro + 1)];
  const mening = (slumpen: () => number) => {
    const ord = Array.from({ length: 14 }, () => ORD[Math.floor(slumpen() * ORD.length)]!);
    return `${ord.join(' ')}.`.replace(/^./, (forst) => forst.toUpperCase());
  };
  return Array.from({ length: SIDOR }, (_, sida) => {
    const block = Array.from({ length: 9 }, (_, nr) => {
      const meningar = Array.from({ length: 4 }, () => {
        const sagd = mening(text);
        return byte() < andel ? mening(byte) : sagd;
      });
      return nr % 4 === 0 ? rubrik(meningar[0]!.slice(0, 40)) : stycke(meningar.join(' '));
    });
    const rader = Array.from({ length: 8 }, () => [mening(text), mening(text)]);
    return kapitel(`k${sida}`, [...block, tabell(...rader)], {
      nummer: `1.${sida}`,
      data: { ordning: sida + 1 },
    });
  });
}

describe('a hundred pages against a hundred', () => {
  it.each([
    ['the same', 0],
    ['one sentence of twenty changed', 0.05],
    ['every third changed', 0.33],
    ['every one changed', 1],
  ])('%s', (namn, andel) => {
    const [fore, efter] = [bok(7, 0), bok(7, andel)];
    const start = process.cpuUsage();
    const svar = skillnad(fore, efter);
    const jamfort = process.cpuUsage();
    skillnadHtml(svar);
    console.log(`${namn}: ${ms(start, jamfort)}, as HTML ${ms(jamfort, process.cpuUsage())}`);
    expect(svar.poster.length).toBeGreaterThanOrEqual(andel === 0 ? 0 : SIDOR / 2);
  });

  it('all in another order', () => {
    const fore = bok(7, 0);
    const efter = structuredClone(fore).reverse();
    efter.forEach((post, nr) => (post.data['ordning'] = nr + 1));
    const start = process.cpuUsage();
    const { antal } = skillnad(fore, efter);
    console.log(`another order: ${ms(start, process.cpuUsage())}`);
    expect(antal.ord).toEqual({ in: 0, ut: 0 });
  });
});

/** A revision of Mjölby's text, and how many words it really adds and takes away. */
const REVISIONER: [string, (poster: Versionspost[]) => Versionspost[], number][] = [
  ['a chapter moved last', (poster) => [...poster.slice(1), poster[0]!], 0],
  [
    'a paragraph moved to another chapter',
    (poster) => {
      const [fran, till] = langa(poster);
      const [flyttat] = fran!.block.splice(langst(fran!.block), 1);
      till!.block.push(flyttat!);
      return poster;
    },
    0,
  ],
  [
    'one word in each of ten paragraphs',
    (poster) => {
      for (const post of langa(poster).slice(0, 10)) bytOrd(post.block[langst(post.block)]!, 1);
      return poster;
    },
    20,
  ],
  [
    'lines wrapped elsewhere, and one word',
    (poster) => {
      bytOrd(langa(poster)[0]!.block[langst(langa(poster)[0]!.block)]!, 1);
      return poster;
    },
    2,
  ],
  [
    'a sentence added to each of five paragraphs',
    (poster) => {
      for (const post of langa(poster).slice(0, 5)) {
        const block = post.block[langst(post.block)]!;
        if (block.slag === 'stycke')
          block.bitar.push({ text: ' Det här är nytt sedan förra året.' });
        nyttId(block);
      }
      return poster;
    },
    35,
  ],
];

describe('beside git diff --word-diff', () => {
  it('tells fewer changes that nobody made', { timeout: 600_000 }, async () => {
    const poster = versionsposterUr(
      byggHandbok(ramaterialUr(await granskaHandbok('content/mjolby'), 'intern')),
    ).filter(({ samling }) => samling === 'kapitel');
    let [vara, gits] = [0, 0];
    for (const [namn, andra, verkliga] of REVISIONER) {
      const efter = andra(structuredClone(poster));
      const { ord } = skillnad(poster, efter).antal;
      const git = gitOrd(somText(poster, 80), somText(efter, namn.startsWith('lines') ? 60 : 80));
      const falska = [ord.in + ord.ut - verkliga, git - verkliga] as const;
      console.log(`${namn}: real ${verkliga}, false here ${falska[0]}, false in git ${falska[1]}`);
      vara += falska[0];
      gits += falska[1];
    }
    console.log(`together: false here ${vara}, false in git ${gits}`);
    expect(vara).toBeLessThan(gits);
  });
});

function langa(poster: Versionspost[]): Versionspost[] {
  return poster.filter(({ block }) => langst(block) >= 0);
}

/** Where the longest paragraph stands; −1 where there is none of twenty words. */
function langst(block: Versionsblock[]): number {
  const langder = block.map((ett) => (ett.slag === 'stycke' ? text(ett.bitar).length : 0));
  const storst = Math.max(0, ...langder);
  return storst > 120 ? langder.indexOf(storst) : -1;
}

function bytOrd(block: Versionsblock, antal: number): void {
  if (block.slag !== 'stycke') return;
  const bit = block.bitar.find((ett) => ett.text.split(' ').length > 4)!;
  const ord = bit.text.split(' ');
  for (let nr = 0; nr < antal; nr++) ord[2 + nr] = 'xylofon';
  bit.text = ord.join(' ');
  nyttId(block);
}

function nyttId(block: Versionsblock): void {
  block.id = `${block.id}-annan`;
}

const text = (bitar: readonly Textbit[]) => bitar.map((bit) => bit.text).join('');

/** As an editor's file: a chapter under its heading, with lines of so many characters. */
function somText(poster: Versionspost[], bredd: number): string {
  const rader = (block: Versionsblock): string[] => {
    if (block.slag === 'rubrik' || block.slag === 'stycke')
      return [bruten(text(block.bitar), bredd)];
    if (block.slag === 'lista') return block.punkter.flatMap((punkt) => punkt.flatMap(rader));
    if (block.slag === 'tabell') return block.rader.map((rad) => rad.map(text).join(' | '));
    return block.slag === 'omslutning' ? block.block.flatMap(rader) : [];
  };
  return poster
    .map((post) => [`# ${post.namn}`, ...post.block.flatMap(rader)].join('\n\n'))
    .join('\n\n');
}

function bruten(text: string, bredd: number): string {
  return text.replace(new RegExp(`(.{1,${bredd}})( |$)`, 'g'), '$1\n').trim();
}

/** Words that git tells as added or removed. */
function gitOrd(fore: string, efter: string): number {
  const mapp = mkdtempSync(join(tmpdir(), 'ordskillnad-'));
  writeFileSync(join(mapp, 'fore'), fore);
  writeFileSync(join(mapp, 'efter'), efter);
  const argument = [
    'diff',
    '--no-index',
    '--word-diff=porcelain',
    '--word-diff-regex=[[:alnum:]åäöÅÄÖ]+',
  ];
  let svar = '';
  try {
    execFileSync('git', [...argument, 'fore', 'efter'], { cwd: mapp, encoding: 'utf8' });
  } catch (fel) {
    // 1 is how git says that something differs.
    svar = (fel as { stdout: string }).stdout;
  }
  rmSync(mapp, { recursive: true });
  const andrade = svar.split('\n').filter((rad) => /^[+-](?![+-])/.test(rad));
  return andrade.join(' ').match(/[\p{L}\d]+/gu)?.length ?? 0;
}
