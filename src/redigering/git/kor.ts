/** Runs git: without a shell, without questions in a terminal, and with its messages in one language, so that they can be put into Swedish. */
import { spawn } from 'node:child_process';

export interface Gitsvar {
  kod: number;
  ut: string;
  /** What it said of what went wrong. */
  sagt: string;
}

export interface Gitval {
  env?: Record<string, string>;
  /** What it reads. */
  indata?: string;
}

/** A reason that its reader can do something about: Swedish, whole. */
export class Gitfel extends Error {
  override readonly name = 'Gitfel';
}

/** After so long a server is taken not to answer. */
const HOGST_MS = 90_000;

const SAKNAS =
  'Programmet git finns inte på den här datorn. Allt du har sparat ligger kvar i filerna. Be den som sköter datorn att installera git.';

/**
 * Runs git in a folder.
 *
 * @throws Gitfel when git is not installed, or does not come back
 */
export function git(
  mapp: string,
  ord: readonly string[],
  { env, indata }: Gitval = {},
): Promise<Gitsvar> {
  const barn = spawn('git', ['-c', 'core.quotepath=false', '-c', 'color.ui=false', ...ord], {
    cwd: mapp,
    timeout: HOGST_MS,
    env: {
      GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
      ...process.env,
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      LC_ALL: 'C',
      ...env,
    },
  });
  let ut = '';
  let sagt = '';
  barn.stdout.setEncoding('utf8').on('data', (bit: string) => (ut += bit));
  barn.stderr.setEncoding('utf8').on('data', (bit: string) => (sagt += bit));
  // A git that ends before it has read all must not end this program.
  barn.stdin.on('error', () => undefined);
  barn.stdin.end(indata ?? '');
  return new Promise((klart, avbryt) => {
    barn.once('error', (fel: NodeJS.ErrnoException) =>
      avbryt(fel.code === 'ENOENT' ? new Gitfel(SAKNAS) : fel),
    );
    barn.once('close', (kod, signal) =>
      signal ? avbryt(new Gitfel(TYST)) : klart({ kod: kod ?? 1, ut, sagt }),
    );
  });
}

const TYST = 'Git svarade inte i tid. Prova igen om en stund.';

/** What git answers, without its last line break. @throws Gitfel when it says no */
export async function gitRad(mapp: string, ord: readonly string[], val?: Gitval): Promise<string> {
  const { kod, ut, sagt } = await git(mapp, ord, val);
  if (kod !== 0) throw new Gitfel(`Git kunde inte göra det: ${sagt.trim() || ord.join(' ')}`);
  return ut.replace(/\n$/, '');
}

/** As `gitRad`, and undefined when git says no. */
export async function gitEller(mapp: string, ord: readonly string[]): Promise<string | undefined> {
  const { kod, ut } = await git(mapp, ord);
  return kod === 0 ? ut.replace(/\n$/, '') : undefined;
}
