import { execFileSync } from 'node:child_process';
import { handboksrot, lasMiljo, type Miljo } from '../webb/miljo.ts';
import { datumPerSida, type Dagar } from './andringar.ts';
import { foljs, noteraLast, sattVarde } from './lasspar.ts';

/**
 * When each page was last changed, from git: ISO days by "samling/id". The same commit gives the
 * same days, on any machine. Empty where there is no git, no commit yet or only a shallow copy,
 * since the days would be wrong there, and with HISTORIK=0.
 */
export function lasHistorik(miljo: Miljo = lasMiljo()): Map<string, string> {
  if (!miljo.historik) return new Map();
  const rot = handboksrot(miljo);
  if (git(rot, 'rev-parse', '--is-shallow-repository')?.trim() !== 'false') return new Map();
  // %as is the author's day in the author's own time zone: nothing of this machine is in it.
  const logg = git(
    rot,
    '-c',
    'core.quotePath=false',
    'log',
    '--format=%x00%as',
    '--name-only',
    '--relative',
    '--',
    '.',
  );
  return datumPerSida(logg ?? '');
}

let klar: Dagar | undefined;

/** The history of this build, read once. */
export function historik(): Dagar {
  klar ??= foljs() ? new Foljda(lasHistorik()) : lasHistorik();
  return klar;
}

/** Notes whose day is read: a commit changes the days of few pages. */
class Foljda implements Dagar {
  readonly #dagar: Map<string, string>;

  constructor(dagar: Map<string, string>) {
    this.#dagar = dagar;
    for (const [sida, dag] of dagar) sattVarde(`${ANDRAD} ${sida}`, dag);
    sattVarde(ANDRAD, JSON.stringify([...dagar]));
  }

  get(sida: string): string | undefined {
    noteraLast(`${ANDRAD} ${sida}`);
    return this.#dagar.get(sida);
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    noteraLast(ANDRAD);
    return this.#dagar[Symbol.iterator]();
  }
}

const ANDRAD = 'ändrad';

function git(mapp: string, ...argument: string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', mapp, ...argument], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 256 * 1024 * 1024,
    });
  } catch {
    return undefined;
  }
}
