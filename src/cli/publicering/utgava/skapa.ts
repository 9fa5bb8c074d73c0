/** Copies a built site into a release. */
import {
  cp,
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { NAMNGIVNA } from '../../../webb/serverrubriker.ts';
import { FORE, HALV, utgavemapp } from './plats.ts';

/** Lists the files that a release has from the one before it: they are passed on once, not for ever. */
export const ARVDA = '.arvda';
/** Files of the search index whose names change with their content. */
const SOKFIL = /\.(?:pf_meta|pf_index|pf_fragment)$/;

export interface Utgavedelar {
  /** Folder of the built site. */
  webbplats: string;
  /** Files that go along, such as .htaccess. */
  med: readonly string[];
  /** The release that is shown, whose files open pages may still ask for. */
  forra: string | undefined;
}

/** Makes a release. It has its name only when it is whole. */
export async function skapaUtgava(plats: string, namn: string, delar: Utgavedelar): Promise<void> {
  const halv = utgavemapp(plats, HALV + namn);
  try {
    await cp(delar.webbplats, halv, { recursive: true });
    for (const fil of delar.med) await cp(fil, join(halv, basename(fil)));
    if (delar.forra !== undefined) await taEfter(utgavemapp(plats, delar.forra), halv);
    await writeFile(join(halv, FORE), delar.forra ?? '');
    await rename(halv, utgavemapp(plats, namn));
  } finally {
    await rm(halv, { recursive: true, force: true });
  }
}

/**
 * Files that are as they were keep their time, so that browsers that have them are told so (304). Files that pages of the last release
 * fetch by names of their own, and that are not in this one, come along.
 */
async function taEfter(forra: string, ny: string): Promise<void> {
  const redanArvda = new Set(
    (await readFile(join(forra, ARVDA), 'utf8').catch(() => '')).split('\n'),
  );
  const finns = new Set(await filerI(ny));
  const arvda: string[] = [];
  for (const fil of await filerI(forra)) {
    if (finns.has(fil)) await behallTid(join(forra, fil), join(ny, fil));
    else if (arNamngiven(fil) && !redanArvda.has(fil)) arvda.push(fil);
  }
  for (const fil of arvda) {
    await mkdir(dirname(join(ny, fil)), { recursive: true });
    // Its bytes are never changed: both releases may have the same file.
    await link(join(forra, fil), join(ny, fil)).catch(() => cp(join(forra, fil), join(ny, fil)));
  }
  await writeFile(join(ny, ARVDA), arvda.join('\n'));
}

async function behallTid(gammal: string, ny: string): Promise<void> {
  const [fore, nu] = await Promise.all([stat(gammal), stat(ny)]);
  if (fore.size !== nu.size) return;
  const [bytesFore, bytesNu] = await Promise.all([readFile(gammal), readFile(ny)]);
  if (bytesFore.equals(bytesNu)) await utimes(ny, fore.atime, fore.mtime);
}

function arNamngiven(fil: string): boolean {
  return SOKFIL.test(fil) || fil.split('/').slice(0, 2).includes(NAMNGIVNA);
}

async function filerI(mapp: string): Promise<string[]> {
  const poster = await readdir(mapp, { recursive: true, withFileTypes: true });
  return poster
    .filter((post) => post.isFile() && !post.name.startsWith('.'))
    .map((post) =>
      join(post.parentPath, post.name)
        .slice(mapp.length + 1)
        .replaceAll('\\', '/'),
    );
}
