/** Pages that are taken away in a proposal: git remembers what is published, where there is git. */
import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { bortaSidor, type Publicerad } from '../../granskning/borta.ts';
import type { Post } from '../../innehall/post.ts';
import type { Problem } from '../../problem/problem.ts';
import { SAMLINGAR, type Samling } from '../../schema/index.ts';
import type { Omdirigering } from '../../schema/omdirigeringar.ts';

/** Where what is published is kept, in most houses. The first that there is counts. */
const HUVUDGRENAR = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/**
 * What the published branch has and the folder has not: files that are deleted but not committed, and those that this branch takes away.
 * Nothing without git, with a shallow copy or with HISTORIK=0.
 *
 * @param rot the handbook's folder
 * @param fil handbok.yaml as it is written in messages
 */
export function bortaUrGit(
  rot: string,
  fil: string,
  poster: readonly Post[],
  lista: readonly Omdirigering[],
): Problem[] {
  if (git(rot, 'rev-parse', '--is-shallow-repository')?.trim() !== 'false') return [];
  const gren = HUVUDGRENAR.find((ett) => git(rot, 'rev-parse', '--verify', '-q', ett));
  const bas = gren && git(rot, 'merge-base', gren, 'HEAD')?.trim();
  const filer = ['HEAD', ...(bas ? [bas] : [])].flatMap((ett) => sidorI(rot, ett));
  const sidor = new Map(filer.map((ett) => [`${ett.samling}:${ett.id}`, ett]));
  const frysta = new Set(
    poster.flatMap(({ samling, data }) =>
      samling === 'versioner' ? ((data as Fryst | undefined)?.poster ?? []).map(nyckel) : [],
    ),
  );
  // What a decided version has is told already.
  const egna = [...sidor.values()].filter((ett) => !frysta.has(nyckel(ett)));
  return bortaSidor(egna, { fanns: 'i det som är publicerat', fil, poster, lista });
}

interface Fryst {
  poster: { samling: string; id: string }[];
}

function nyckel({ samling, id }: { samling: string; id: string }): string {
  return `${samling}:${id}`;
}

/** The pages of a commit, by their files. */
function sidorI(rot: string, commit: string): Publicerad[] {
  const lista = git(rot, '-c', 'core.quotePath=false', 'ls-tree', '-r', '--name-only', commit, '.');
  return (lista ?? '').split('\n').flatMap((fil) => {
    const samling = fil.split('/')[0] ?? '';
    if (!fil.endsWith('.mdx') || !Object.hasOwn(SAMLINGAR, samling)) return [];
    return [{ samling: samling as Samling, id: basename(fil, '.mdx') }];
  });
}

function git(mapp: string, ...argument: string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', mapp, ...argument], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch {
    return undefined;
  }
}
