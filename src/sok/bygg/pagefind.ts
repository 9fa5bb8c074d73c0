import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { setImmediate } from 'node:timers/promises';
import { close, createIndex } from 'pagefind';

const gzipa = promisify(gzip);

/** One file of the index, with its path below `pagefind/`. */
export interface Indexfil {
  path: string;
  content: Uint8Array;
}

/** What Pagefind writes that our own search page has no use for: its user interfaces, and the worker. */
const OBEHOVLIGA = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
const MARKE = 'pagefind_dcd';

/**
 * Pages and places in one file of the index. At Pagefind's own 20,000 a first question fetches 25–45 kB a word;
 * at this a fifth. Pagefind takes the number from the environment only.
 */
const INDEXDEL = '4000';

/** Pages that are prepared before those are sent that stand ready: Pagefind works beside us meanwhile. */
const I_TAGET = 50;

/** Pages that may be on their way to it. */
const PA_VAG = 400;

/**
 * Runs Pagefind over pages as they are prepared.
 *
 * @param sidor address and HTML of each page, in the order that fixes the bytes of the index
 * @throws with Pagefind's own words when it refuses a page
 */
export async function korPagefind(
  sidor: Iterable<{ url: string; content: string }>,
): Promise<Indexfil[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= INDEXDEL;
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'sv' });
    if (!index) throw new Error(`Pagefind startade inte: ${errors.join(' ')}`);
    const svar: ReturnType<typeof index.addHTMLFile>[] = [];
    for (const sida of sidor) {
      svar.push(index.addHTMLFile(sida));
      if (svar.length % I_TAGET === 0) await (svar[svar.length - PA_VAG] ?? setImmediate());
    }
    const fel = (await Promise.all(svar)).flatMap((ett) => ett.errors);
    if (fel.length > 0) throw new Error(`Pagefind tog inte emot alla sidor: ${fel[0]}`);
    const { files } = await index.getFiles();
    return files.filter((fil) => !OBEHOVLIGA.test(fil.path));
  } finally {
    await close();
  }
}

/** The id of the page that a file holds the text of, or undefined for other files. */
export function fragmentId(fil: Indexfil): string | undefined {
  return FRAGMENT.exec(fil.path)?.[1];
}

/** The file that holds the text of a page. */
export function fragmentfil(id: string): string {
  return `fragment/${id}.pf_fragment`;
}

/** Reads a file that Pagefind has packed. */
export function packaUpp(content: Uint8Array): string {
  return packaUppByte(content).toString('utf8');
}

/** The same of one that is no text. */
export function packaUppByte(content: Uint8Array): Buffer {
  const byte = gunzipSync(content);
  if (!byte.subarray(0, MARKE.length).equals(Buffer.from(MARKE)))
    throw new Error('Filen är inte packad som Pagefind gör.');
  return byte.subarray(MARKE.length);
}

/** Packs a text as Pagefind does, beside what else is done. The same text gives the same bytes. */
export function packa(text: string): Promise<Uint8Array> {
  return packaByte(Buffer.from(text));
}

/** The same of what is no text. */
export function packaByte(byte: Uint8Array): Promise<Uint8Array> {
  return gzipa(Buffer.concat([Buffer.from(MARKE), byte]), { level: 9 });
}
