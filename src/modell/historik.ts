import { execFileSync } from 'node:child_process';
import { handboksrot, lasMiljo, type Miljo } from '../webb/miljo.ts';
import { datumPerSida } from './andringar.ts';

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

let klar: Map<string, string> | undefined;

/** The history of this build, read once. */
export function historik(): Map<string, string> {
  klar ??= lasHistorik();
  return klar;
}

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
