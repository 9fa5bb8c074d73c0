/** Files of a folder, or of the last commit of a git archive that has no files laid out. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Stopp } from '../grund/stopp.ts';

/** Where texts are read from. */
export interface Textkalla {
  /** Paths of all texts, with slashes, sorted. */
  filer: string[];
  las: (fil: string) => Promise<string>;
}

const TEXT = /\.md$/;
const MEST_BYTE = 64 * 1024 * 1024;

/** @throws Stopp when there are no texts */
export async function oppnaKalla(mapp: string): Promise<Textkalla> {
  const kalla = arGit(mapp) ? franGit(mapp) : await franMapp(mapp);
  if (kalla.filer.length > 0) return kalla;
  throw new Stopp(
    `I ${mapp} finns inga författningar (.md). Hämta dem först: git clone https://github.com/se-lex/sfs`,
  );
}

/** A bare archive, or a folder whose files are all in one. */
function arGit(mapp: string): boolean {
  return existsSync(join(mapp, 'objects')) && existsSync(join(mapp, 'HEAD'));
}

function franGit(mapp: string): Textkalla {
  const git = (...argument: string[]) =>
    execFileSync('git', ['-C', mapp, '-c', 'core.quotePath=false', ...argument], {
      encoding: 'utf8',
      maxBuffer: MEST_BYTE,
    });
  const filer = git('ls-tree', '-r', '--name-only', 'HEAD').split('\n').filter(arText).sort();
  return { filer, las: (fil) => Promise.resolve(git('show', `HEAD:${fil}`)) };
}

async function franMapp(mapp: string): Promise<Textkalla> {
  const poster = await readdir(mapp, { recursive: true }).catch(() => []);
  const filer = poster
    .map((fil) => fil.replaceAll('\\', '/'))
    .filter(arText)
    .sort();
  return { filer, las: (fil) => readFile(join(mapp, fil), 'utf8') };
}

function arText(fil: string): boolean {
  return TEXT.test(fil) && !fil.startsWith('.');
}
