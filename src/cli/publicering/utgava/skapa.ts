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
const ARVDA = '.arvda';
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

/** Files that are as they were keep their time, so that browsers that have them are told so (304). */
async function taEfter(forra: string, ny: string): Promise<void> {
  const finns = new Set(await filerI(ny));
  for (const fil of await filerI(forra))
    if (finns.has(fil)) await behallTid(join(forra, fil), join(ny, fil));
  await arv(forra, ny);
}

/**
 * Files that pages of the release that is shown fetch by names of their own, and that are not in the one to be shown, come along: whoever
 * has such a page open asks for them after the change, be it on or back.
 */
export async function arv(fran: string, till: string): Promise<void> {
  const [redan, finns] = [await arvdaI(fran), new Set(await filerI(till))];
  const saknas = (await filerI(fran)).filter((fil) => arNamngiven(fil) && !finns.has(fil));
  const nya = saknas.filter((fil) => !redan.includes(fil));
  for (const fil of nya) {
    await mkdir(dirname(join(till, fil)), { recursive: true });
    // Its bytes are never changed: both releases may have the same file.
    await link(join(fran, fil), join(till, fil)).catch(() => cp(join(fran, fil), join(till, fil)));
  }
  await writeFile(join(till, ARVDA), [...(await arvdaI(till)), ...nya].join('\n'));
}

async function arvdaI(utgava: string): Promise<string[]> {
  const text = await readFile(join(utgava, ARVDA), 'utf8').catch(() => '');
  return text.split('\n').filter(Boolean);
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
