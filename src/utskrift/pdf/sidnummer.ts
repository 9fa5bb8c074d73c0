import { getDocumentProxy } from 'unpdf';

/** A place in a document: page from 1, points upwards as the PDF has them. */
export interface Plats {
  sida: number;
  y: number;
}

/** What is read off a printed document. */
export interface Pdflasning {
  sidor: number;
  /** Where each target of a link stands, by its id. */
  platser: Record<string, Plats>;
}

/** Reads where the targets of links within a PDF stand. */
export async function lasPlatser(pdf: Uint8Array): Promise<Pdflasning> {
  // The reader takes over the bytes it is given.
  const dokument = await getDocumentProxy(Uint8Array.from(pdf));
  try {
    const mal = Object.entries(await dokument.getDestinations());
    const platser = await Promise.all(
      mal.map(async ([id, [sida, , , y]]) => {
        return [namn(id), { sida: (await dokument.getPageIndex(sida)) + 1, y }] as const;
      }),
    );
    return { sidor: dokument.numPages, platser: Object.fromEntries(platser) };
  } finally {
    await dokument.loadingTask.destroy();
  }
}

/** A name in a PDF is bytes; Chromium writes UTF-8, and the reader gives one character a byte. */
function namn(id: string): string {
  return Buffer.from(id, 'latin1').toString('utf8');
}
