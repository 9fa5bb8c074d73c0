/** Packs the texts of a built site once, so that no server has to do it for every reader. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { TEXTANDELSER } from '../../webb/serverrubriker.ts';

/** Fewer bytes than this fit in a packet of the network anyhow. */
const MINST = 1000;
/** Where gzip writes on which system it was made: 255 is unknown (RFC 1952). */
const SYSTEM = 9;
const OKANT_SYSTEM = 255;

/** The last step to 11 takes two and a half times as long, for 1.5 % (60 pages of a handbook). */
const KVALITET = 10;

const PACKARE: Record<string, (text: Buffer) => Promise<Buffer>> = {
  '.br': (text) => packaBrotli(text, { params: brotlival(text.length) }),
  '.gz': async (text) => {
    const packad = await packaGzip(text, { level: 9 });
    packad[SYSTEM] = OKANT_SYSTEM;
    return packad;
  },
};
const packaBrotli = promisify(brotliCompress);
const packaGzip = promisify(gzip);

/**
 * Writes a `.br` and a `.gz` beside every text that becomes smaller by it. The same text gives the same bytes, on every system.
 *
 * @param mapp folder of the built site
 * @returns how many files were packed
 */
export async function skrivTvillingar(mapp: string): Promise<number> {
  const kvar = await texterI(mapp);
  const arbeta = async (): Promise<number> => {
    let antal = 0;
    for (let fil = kvar.pop(); fil !== undefined; fil = kvar.pop()) antal += await packa(fil);
    return antal;
  };
  const antal = await Promise.all(Array.from({ length: availableParallelism() }, arbeta));
  return antal.reduce((hittills, ett) => hittills + ett, 0);
}

/** Files whose names end as texts do, but none whose name begins with a dot: those are not sent. */
async function texterI(mapp: string): Promise<string[]> {
  const poster = await readdir(mapp, { recursive: true, withFileTypes: true });
  return poster
    .filter(({ name }) => !name.startsWith('.') && TEXTANDELSER.includes(extname(name).slice(1)))
    .filter((post) => post.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

async function packa(fil: string): Promise<number> {
  const text = await readFile(fil);
  if (text.length < MINST) return 0;
  for (const [andelse, packare] of Object.entries(PACKARE)) {
    const packad = await packare(text);
    if (packad.length < text.length) await writeFile(fil + andelse, packad);
  }
  return 1;
}

function brotlival(storlek: number): Record<number, number> {
  return {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: KVALITET,
    [constants.BROTLI_PARAM_SIZE_HINT]: storlek,
  };
}
