import { getDocumentProxy } from 'unpdf';

/** What is read off a printed document. */
export interface Pdflasning {
  sidor: number;
  /** Page (from 1) on which each link target stands, by its id. */
  sidnummer: Record<string, number>;
}

/** Reads on which page the targets of links within a PDF stand. */
export async function lasSidnummer(pdf: Uint8Array): Promise<Pdflasning> {
  // The reader takes over the bytes it is given.
  const dokument = await getDocumentProxy(Uint8Array.from(pdf));
  try {
    const mal = Object.entries(await dokument.getDestinations());
    const platser = await Promise.all(
      mal.map(async ([id, [sida]]) => [namn(id), (await dokument.getPageIndex(sida)) + 1] as const),
    );
    return { sidor: dokument.numPages, sidnummer: Object.fromEntries(platser) };
  } finally {
    await dokument.loadingTask.destroy();
  }
}

/** A name in a PDF is bytes; Chromium writes UTF-8, and the reader gives one character a byte. */
function namn(id: string): string {
  return Buffer.from(id, 'latin1').toString('utf8');
}
