/** Asks git, without touching the working tree or the index. */
import { execFileSync } from 'node:child_process';
import { narmast } from '../../svenska/forslag.ts';
import { felkod } from '../grund/systemfel.ts';
import { Stopp } from '../grund/stopp.ts';

/** A place in the history. */
export interface Gitpunkt {
  /** As it was written: a branch, a tag, a commit. */
  namn: string;
  /** The commit, whole. */
  sha: string;
  /** The day of the commit, ISO. */
  dag: string;
}

const HOGST_BYTE = 512 * 1024 * 1024;

/**
 * What git answers, as bytes.
 *
 * @returns undefined when git says no
 * @throws Stopp when there is no git on the machine
 */
export function fragaGit(mapp: string, argument: string[], inmatning = ''): Buffer | undefined {
  try {
    return execFileSync('git', ['-C', mapp, ...argument], {
      input: inmatning,
      stdio: ['pipe', 'pipe', 'ignore'],
      maxBuffer: HOGST_BYTE,
      env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
    });
  } catch (fel) {
    if (felkod(fel) !== 'ENOENT') return undefined;
    throw new Stopp(
      'Programmet git finns inte på datorn. Installera det från https://git-scm.com och försök igen.',
      { cause: fel },
    );
  }
}

function svar(mapp: string, ...argument: string[]): string | undefined {
  return fragaGit(mapp, argument)?.toString('utf8').trim();
}

/** The folder of the repository that a folder lies in. @throws Stopp when it lies in none */
export function gitrot(mapp: string): string {
  const rot = svar(mapp, 'rev-parse', '--show-toplevel');
  if (rot) return rot;
  throw new Stopp(
    `Mappen ${mapp} hör inte till något git-förråd, så det finns inget att jämföra med. Jämför med en beslutad version i stället: npm run underlag.`,
  );
}

/** The commit that a name stands for. @throws Stopp with the names that would have worked */
export function gitpunkt(mapp: string, namn: string): Gitpunkt {
  const sha = svar(
    mapp,
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${namn}^{commit}`,
  );
  if (!sha) throw new Stopp(okand(mapp, namn));
  const dag = svar(mapp, 'show', '-s', '--format=%cs', sha) ?? '';
  return { namn, sha, dag };
}

const FLEST_NAMN = 12;

function okand(mapp: string, namn: string): string {
  const finns = (
    svar(
      mapp,
      'for-each-ref',
      '--format=%(refname:short)',
      'refs/heads',
      'refs/remotes',
      'refs/tags',
    ) ?? ''
  )
    .split('\n')
    .filter(Boolean);
  const fjarran = finns.find((ett) => ett.endsWith(`/${namn}`));
  const lik = fjarran ?? narmast(namn, finns);
  const grund = svar(mapp, 'rev-parse', '--is-shallow-repository') === 'true';
  return [
    `Det finns ingen gren, tagg eller commit som heter "${namn}".`,
    lik
      ? `Menade du "${lik}"?`
      : finns.length > 0
        ? `Här finns: ${finns.slice(0, FLEST_NAMN).join(', ')}.`
        : 'Förrådet har ingen commit ännu.',
    grund ? GRUND : undefined,
  ]
    .filter(Boolean)
    .join(' ');
}

const GRUND =
  'Bara den senaste delen av historien är hämtad. Hämta resten med "git fetch --unshallow", i GitHub Actions med "fetch-depth: 0".';
