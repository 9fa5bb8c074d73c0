/**
 * Builds a handbook and looks at every module that is made on the way: where does a word of the content stand in it? Run by its test in a
 * process of its own, with HANDBOK and INNEHALL set. Prints what it found as JSON.
 */
import { tmpdir } from 'node:os';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import type { Plugin } from 'vitest/config';
import { medAstro } from '../../src/cli/bygge/tur.ts';
import { lasMiljo } from '../../src/webb/miljo.ts';

export interface Spaning {
  /** Modules made of files of the handbook. */
  moduler: string[];
  /** How many times the word stands inside a string. */
  iStrangar: number;
  /** Chunks where it stands as anything else. */
  somKod: string[];
  /** Pages that show it. */
  sidor: number;
}

interface Astnod {
  type: string;
  start: number;
  end: number;
  value?: unknown;
}

function spana(marke: string, innehall: string, funnet: Spaning): Plugin {
  return {
    name: 'spana',
    transform(_kod, id) {
      // The pages for editors are the project's own, and compiled.
      const egen = id.includes('/src/pages/redaktor/');
      if (id.includes(innehall) || (/\.mdx?(?:$|\?)/.test(id) && !egen)) funnet.moduler.push(id);
    },
    generateBundle(_val, bunt) {
      for (const del of Object.values(bunt)) {
        if (del.type !== 'chunk' || !del.code.includes(marke)) continue;
        const strangar = literaler(this.parse(del.code)).filter(
          ({ value }) => typeof value === 'string',
        );
        for (let vid = del.code.indexOf(marke); vid >= 0; vid = del.code.indexOf(marke, vid + 1)) {
          if (strangar.some(({ start, end }) => start < vid && vid < end)) funnet.iStrangar++;
          else
            funnet.somKod.push(
              `${del.fileName}: ${del.code.slice(Math.max(0, vid - 60), vid + 60)}`,
            );
        }
      }
    },
  };
}

function literaler(nod: unknown): Astnod[] {
  if (nod === null || typeof nod !== 'object') return [];
  if (Array.isArray(nod)) return nod.flatMap(literaler);
  const egen = 'type' in nod && nod.type === 'Literal' ? [nod as Astnod] : [];
  return [...egen, ...Object.values(nod).flatMap(literaler)];
}

if (import.meta.main) {
  const [marke = '', innehall = ''] = process.argv.slice(2);
  const funnet: Spaning = { moduler: [], iStrangar: 0, somKod: [], sidor: 0 };
  const outDir = mkdtempSync(path.join(tmpdir(), 'spaning-'));
  await medAstro({ miljo: lasMiljo(), skriv: () => undefined }, () =>
    build({
      root: '.',
      outDir,
      logLevel: 'error',
      vite: { plugins: [spana(marke, innehall, funnet)] },
    }),
  );
  funnet.sidor = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter(
    (fil) => fil.endsWith('.html') && readFileSync(path.join(outDir, fil), 'utf8').includes(marke),
  ).length;
  rmSync(outDir, { recursive: true });
  console.log(`\n${JSON.stringify(funnet)}`);
}
