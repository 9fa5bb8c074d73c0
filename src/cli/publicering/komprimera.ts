/** Packs the texts of a built site once, so that no server has to do it for every reader. */
import { availableParallelism } from 'node:os';
import { basename, extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Byggminne } from '../../webb/byggminne.ts';
import type { Sajtfiler } from '../../webb/byggtrad.ts';
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
 * @param minne what was packed before: the same text is not packed again
 * @returns how many files were packed
 */
export async function skrivTvillingar(trad: Sajtfiler, minne = new Byggminne()): Promise<number> {
  const kvar = texterna(trad);
  const arbeta = async (): Promise<number> => {
    let antal = 0;
    for (let fil = kvar.pop(); fil !== undefined; fil = kvar.pop())
      antal += await packa(trad, fil, minne);
    return antal;
  };
  const antal = await Promise.all(Array.from({ length: availableParallelism() }, arbeta));
  return antal.reduce((hittills, ett) => hittills + ett, 0);
}

/** Files whose names end as texts do, but none whose name begins with a dot: those are not sent. */
function texterna(trad: Sajtfiler): string[] {
  return trad
    .filer()
    .filter((fil) => !basename(fil).startsWith('.'))
    .filter((fil) => TEXTANDELSER.includes(extname(fil).slice(1)));
}

async function packa(trad: Sajtfiler, fil: string, minne: Byggminne): Promise<number> {
  const packade = await minne.hamtaSen(trad.summa(fil), async () => packad(await trad.las(fil)));
  for (const [andelse, byte] of Object.entries(packade)) await trad.skriv(fil + andelse, byte);
  return Object.keys(packade).length > 0 ? 1 : 0;
}

/** The text packed in each way that makes it smaller, by the ending of its name. */
async function packad(text: Buffer): Promise<Record<string, Buffer>> {
  if (text.length < MINST) return {};
  const packade: Record<string, Buffer> = {};
  for (const [andelse, packare] of Object.entries(PACKARE)) {
    const byte = await packare(text);
    if (byte.length < text.length) packade[andelse] = byte;
  }
  return packade;
}

function brotlival(storlek: number): Record<number, number> {
  return {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: KVALITET,
    [constants.BROTLI_PARAM_SIZE_HINT]: storlek,
  };
}
