/** The two sites that are measured: how each is built, and what it keeps between builds. */
import { appendFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DIAGRAMFORRAD } from '../../diagram/ritaren.ts';
import { forradsmapp, lasMiljo } from '../../webb/miljo.ts';
import { PROJEKT } from '../../webb/miljo/projekt.ts';
import { BYGG } from '../bygge/publicerat.ts';
import { glomVila } from '../bygge/vila.ts';
import { kompilatmapp } from '../bygge/sidor/kompilera.ts';
import { skrivBarSajt, STORE } from './bar.ts';
import { mat, type Matvarde } from './kor.ts';

export interface Sajt {
  namn: string;
  /** Where it is built. */
  dist: string;
  bygg: () => Promise<Matvarde>;
  /** Empties all that it keeps between builds, and what it has built. */
  tom: () => Promise<void>;
}

/** The yardstick, which has no search of its own: it can be given Pagefind's. */
export interface Barsajt extends Sajt {
  indexera: () => Promise<Matvarde>;
}

/** Ours, which can be built after a change. */
export interface Vartsajt extends Sajt {
  /** Writes one more sentence in one chapter. */
  andra: (nr: number) => Promise<void>;
}

/** The yardstick: the text, one layout, nothing else. */
export async function barAstro(arbete: string, innehall: string): Promise<Barsajt> {
  const mapp = join(arbete, 'bar');
  const dist = join(mapp, 'dist');
  await skrivBarSajt(mapp, innehall, join(PROJEKT, 'node_modules'));
  const kor = (program: string, ...argument: string[]) =>
    mat([join(PROJEKT, 'node_modules', program), ...argument], mapp, {});
  return {
    namn: 'bar Astro',
    dist,
    bygg: () => kor('astro/bin/astro.mjs', 'build', '--silent'),
    indexera: () => kor('pagefind/lib/runner/bin.cjs', '--site', dist, '--silent'),
    tom: () => taBort(dist, join(mapp, STORE), join(mapp, '.astro')),
  };
}

/** The handbook, with search. The bare site makes no documents for print, and its text has no history. */
export function rodaTraden(arbete: string): Vartsajt {
  const dist = join(arbete, 'ut');
  const env = {
    INNEHALL: join(arbete, 'content'),
    HANDBOK: 'stor',
    UT: dist,
    PDF: '0',
    HISTORIK: '0',
    // Waiting for another build is nothing to measure.
    VANTA: '0',
  };
  const forrad = resolve(PROJEKT, forradsmapp(lasMiljo(env)));
  return {
    namn: 'Röda tråden',
    dist,
    bygg: () => mat([join(PROJEKT, 'src/cli/bygg.ts')], PROJEKT, env),
    tom: async () => {
      // Else a cold build would begin with the folders and files of an earlier one.
      await glomVila(dist, BYGG);
      await taBort(
        dist,
        forrad,
        resolve(PROJEKT, kompilatmapp(BYGG)),
        join(PROJEKT, DIAGRAMFORRAD),
      );
    },
    andra: (nr) =>
      appendFile(
        join(arbete, 'content/stor/kapitel/kapitel-7.mdx'),
        `\nNämnden läser budgeten för ${nr} gången.\n`,
      ),
  };
}

async function taBort(...mappar: string[]): Promise<void> {
  for (const mapp of mappar) await rm(mapp, { recursive: true, force: true });
}
