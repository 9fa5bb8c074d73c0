/**
 * What a proposal holds, as a tree in git. It is made in an index of its own, so that neither the working folder nor the editor's own index
 * nor the branch that is checked out is touched: nothing can be lost by it.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Gitfel, gitRad } from './kor.ts';
import type { Gitlage } from './lage.ts';

/** A file of the handbook that is not as in the last commit. Its path is from the repository's folder. */
export interface Andradfil {
  fil: string;
  slag: 'ny' | 'ändrad' | 'borttagen';
}

/** The changed files of the handbook, and how many others there are in the repository. @throws Gitfel when two versions of a file wait to be joined */
export async function andradeFiler({
  topp,
  under,
}: Gitlage): Promise<{ filer: Andradfil[]; andra: number }> {
  const ut = await gitRad(topp, [
    'status',
    '--porcelain=v1',
    '-z',
    '--untracked-files=all',
    '--no-renames',
  ]);
  const rader = ut
    .split('\0')
    .filter(Boolean)
    .map((rad) => ({ tecken: rad.slice(0, 2), fil: rad.slice(3) }));
  const olosta = rader.filter(({ tecken }) => /U|AA|DD/.test(tecken)).map(({ fil }) => fil);
  if (olosta.length > 0)
    throw new Gitfel(
      `Två versioner väntar på att skrivas ihop i ${olosta.join(', ')}. Skriv ihop dem och lägg in resultatet i git först.`,
    );
  const egna = rader.filter(({ fil }) => under === '' || fil.startsWith(`${under}/`));
  return {
    filer: egna.map(({ tecken, fil }) => ({ fil, slag: slaget(tecken) })),
    andra: rader.length - egna.length,
  };
}

function slaget(tecken: string): Andradfil['slag'] {
  if (tecken === '??' || tecken.startsWith('A')) return 'ny';
  return tecken.includes('D') ? 'borttagen' : 'ändrad';
}

/** Refuses files where the marks of two versions are left. @throws Gitfel */
export function provaMarken(topp: string, filer: readonly Andradfil[]): void {
  const med = filer.filter(
    ({ fil, slag }) =>
      slag !== 'borttagen' && /^(?:<{7}|>{7}) /m.test(readFileSync(join(topp, fil), 'latin1')),
  );
  if (med.length === 0) return;
  const namn = med.map(({ fil }) => fil).join(', ');
  throw new Gitfel(
    `Två versioner av texten ligger kvar i ${namn}. Välj en av dem, ta bort raderna med <<<<<<<, ======= och >>>>>>>, spara och försök igen.`,
  );
}

/**
 * The tree of a commit with some files as they lie in the working folder.
 *
 * @param bas the commit
 * @returns the id of the tree
 */
export async function tradMed(
  topp: string,
  bas: string,
  filer: readonly string[],
): Promise<string> {
  const mapp = mkdtempSync(join(tmpdir(), 'roda-traden-forslag-'));
  const val = { env: { GIT_INDEX_FILE: join(mapp, 'index') } };
  try {
    await gitRad(topp, ['read-tree', bas], val);
    const indata = filer.map((fil) => `${fil}\0`).join('');
    await gitRad(topp, ['update-index', '--add', '--remove', '-z', '--stdin'], { ...val, indata });
    return await gitRad(topp, ['write-tree'], val);
  } finally {
    rmSync(mapp, { recursive: true, force: true });
  }
}

/** More than this is shown in part: it is for reading. */
const MEST_TEXT = 200_000;

/** What differs between a commit and a tree, as git writes it. */
export async function skillnaden(topp: string, bas: string, trad: string): Promise<string> {
  const ord = [
    'diff-tree',
    '-r',
    '-p',
    '--no-ext-diff',
    '--no-textconv',
    '--no-renames',
    bas,
    trad,
  ];
  const text = await gitRad(topp, ord);
  return text.length > MEST_TEXT ? `${text.slice(0, MEST_TEXT)}\n…` : text;
}
