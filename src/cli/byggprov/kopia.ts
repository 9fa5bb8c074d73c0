/** A copy of the last commit with the packages that are installed, in another folder. */
import { execFileSync } from 'node:child_process';
import { copyFile, link, mkdir, readdir, readlink, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJEKT } from '../../webb/miljo/projekt.ts';
import { Stopp } from '../grund/stopp.ts';

/** What earlier builds have kept: a copy begins without. */
const FORRAD = new Set(['.astro', '.vite', '.cache']);

/** Copies a commit, with its history, and the packages. @throws Stopp when the project is not in git */
export async function kopiera(version: string, till: string): Promise<void> {
  await mkdir(till, { recursive: true });
  git('clone', '--quiet', '--no-checkout', PROJEKT, till);
  // The one that was the last when the trial began: somebody may save another meanwhile.
  git('-C', till, 'checkout', '--quiet', '--detach', version);
  await lankaMapp(join(PROJEKT, 'node_modules'), join(till, 'node_modules'));
}

/** What is changed since the last commit, and so is in no copy: paths. */
export function osparat(): string[] {
  return git('-C', PROJEKT, 'status', '--porcelain').split('\n').filter(Boolean);
}

/** The last commit, short. */
export function senaste(): string {
  return git('-C', PROJEKT, 'log', '-1', '--format=%h').trim();
}

function git(...argument: string[]): string {
  try {
    return execFileSync('git', argument, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (fel) {
    throw new Stopp(
      'Det behövs ett git-arkiv med en version att bygga. Spara den först: git add -A && git commit -m "Första versionen"',
      { cause: fel },
    );
  }
}

/** The same files under other paths: linked, or copied where the disk is another. */
async function lankaMapp(fran: string, till: string): Promise<void> {
  await mkdir(till, { recursive: true });
  for (const post of await readdir(fran, { withFileTypes: true })) {
    const [kalla, mal] = [join(fran, post.name), join(till, post.name)];
    if (post.isDirectory()) {
      if (!FORRAD.has(post.name)) await lankaMapp(kalla, mal);
    } else if (post.isSymbolicLink()) await symlink(await readlink(kalla), mal);
    else await link(kalla, mal).catch(() => copyFile(kalla, mal));
  }
}
