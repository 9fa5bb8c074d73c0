/** The archive that a Word document is. Nothing of it is written to the disk, and it is unpacked only so far. */
import JSZip from 'jszip';
import { Stopp } from '../../grund/stopp.ts';
import { provaByte, provaInnehall } from './slag.ts';

/** Bytes of all that is unpacked. More is no document but an attack, or a mistake. */
const STORST = 120_000_000;
const FLEST_DELAR = 5_000;

/** The XML of a document by its place: "word/document.xml". */
export type Delar = ReadonlyMap<string, string>;

/**
 * The parts of a Word document that are XML.
 *
 * @param namn the file's name, for messages
 * @param storst bytes that all of it may take when it is unpacked
 * @throws Stopp when it is something else, is broken, or is larger inside than any document
 */
export async function lasArkiv(byte: Buffer, namn: string, storst = STORST): Promise<Delar> {
  provaByte(byte, namn);
  const arkiv = await oppna(byte, namn);
  const filer = Object.values(arkiv.files).filter((fil) => !fil.dir);
  if (filer.length > FLEST_DELAR || sagdStorlek(filer) > storst) throw forStort(namn);
  const delar = new Map<string, string>();
  let kvar = storst;
  for (const fil of filer) {
    const arText = /\.(?:xml|rels)$|^mimetype$/.test(fil.name);
    const { antal, text } = await packaUpp(fil, arText, kvar, namn);
    kvar -= antal;
    if (text !== undefined) delar.set(fil.name, text);
  }
  provaInnehall(delar.get('[Content_Types].xml'), delar.get('mimetype'), namn);
  provaXml(delar, namn);
  return delar;
}

async function oppna(byte: Buffer, namn: string): Promise<JSZip> {
  try {
    return await JSZip.loadAsync(byte);
  } catch (fel) {
    if (fel instanceof Error && /encrypted/i.test(fel.message))
      throw new Stopp(
        `${namn} är skyddat med lösenord. Öppna det i Word, ta bort lösenordet och spara.`,
      );
    throw trasigt(namn);
  }
}

/** What the archive says that its files take. Not always true, but when it is, nothing has to be unpacked. */
function sagdStorlek(filer: (JSZip.JSZipObject & { _data?: unknown })[]): number {
  return filer.reduce((summa, { _data: data }) => {
    const antal = (data as { uncompressedSize?: unknown } | undefined)?.uncompressedSize;
    return summa + (typeof antal === 'number' ? antal : 0);
  }, 0);
}

/** Counts as it unpacks, and stops at the limit: the archive's own word for its size is not trusted. */
function packaUpp(
  fil: JSZip.JSZipObject,
  arText: boolean,
  hogst: number,
  namn: string,
): Promise<{ antal: number; text: string | undefined }> {
  return new Promise((klart, fel) => {
    const bitar: Buffer[] = [];
    let antal = 0;
    const flode = fil.nodeStream() as NodeJS.ReadableStream & { destroy?: () => void };
    flode.on('data', (bit: Buffer) => {
      antal += bit.length;
      if (antal > hogst) {
        flode.pause();
        fel(forStort(namn));
      } else if (arText) bitar.push(bit);
    });
    flode.on('error', () => fel(trasigt(namn)));
    flode.on('end', () =>
      klart({ antal, text: arText ? Buffer.concat(bitar).toString('utf8') : undefined }),
    );
  });
}

/** Word writes no document type. One that has one may hold names that grow when they are read. */
function provaXml(delar: Delar, namn: string): void {
  for (const text of delar.values())
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
      throw new Stopp(
        `${namn} är inte sparat av ett vanligt ordbehandlingsprogram och läses inte. Öppna det i Word eller LibreOffice och spara det på nytt.`,
      );
}

function forStort(namn: string): Stopp {
  return new Stopp(
    `${namn} är för stort när det packas upp och läses inte. Ta bort stora bilder, eller dela dokumentet, och försök igen.`,
  );
}

function trasigt(namn: string): Stopp {
  return new Stopp(
    `${namn} är trasigt och går inte att läsa. Öppna det i Word eller LibreOffice, spara det på nytt och försök igen.`,
  );
}
