/** Every text that a folder holds: names and bytes of its files, and what lies packed in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import JSZip from 'jszip';
import { extractText, getDocumentProxy } from 'unpdf';

/** A file, or one inside another, with all that can be read of it. */
export interface Packad {
  namn: string;
  text: string;
}

export async function alltI(mapp: string): Promise<Packad[]> {
  const filer = readdirSync(mapp, { recursive: true, withFileTypes: true }).filter((ett) =>
    ett.isFile(),
  );
  const delar = filer.map((ett) => {
    const fil = join(ett.parentPath, ett.name);
    return uppackad(fil.slice(mapp.length + 1), readFileSync(fil));
  });
  return (await Promise.all(delar)).flat();
}

async function uppackad(namn: string, byte: Buffer): Promise<Packad[]> {
  const har = { namn, text: `${namn}\n${byte.toString('latin1')}\n${byte.toString('utf8')}` };
  if (namn.endsWith('.br'))
    return [har, ...(await uppackad(namn.slice(0, -3), brotliDecompressSync(byte)))];
  if (byte.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b])))
    return [har, ...(await uppackad(`${namn} (gzip)`, gunzipSync(byte)))];
  if (byte.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004')
    return [har, ...(await zippat(namn, byte))];
  if (byte.subarray(0, 5).toString('latin1') === '%PDF-') return [har, ...(await pdf(namn, byte))];
  return [har];
}

async function zippat(namn: string, byte: Buffer): Promise<Packad[]> {
  const zip = await JSZip.loadAsync(byte);
  const filer = Object.values(zip.files).filter(({ dir }) => !dir);
  const delar = filer.map(async (fil) =>
    uppackad(`${namn}!${fil.name}`, await fil.async('nodebuffer')),
  );
  return (await Promise.all(delar)).flat();
}

/** The streams, and the words as a reader sees them: a PDF keeps them as numbers of glyphs. */
async function pdf(namn: string, byte: Buffer): Promise<Packad[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(byte)), {
    mergePages: true,
  });
  return [
    { namn: `${namn} (words)`, text: text.replace(/\u00AD|-\n/g, '') },
    { namn: `${namn} (streams)`, text: strommar(byte) },
  ];
}

function strommar(byte: Buffer): string {
  const latin = byte.toString('latin1');
  return [...latin.matchAll(/stream\r?\n/g)]
    .map(({ index, 0: start }) => {
      try {
        return inflateSync(byte.subarray(index + start.length), { finishFlush: 2 }).toString(
          'latin1',
        );
      } catch {
        return '';
      }
    })
    .join('\n');
}
