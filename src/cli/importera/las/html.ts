/** Reads a Word document into a tree of HTML, which mammoth makes, and its pictures. */
import { parseDocument } from 'htmlparser2';
import mammoth from 'mammoth';
import { Stopp } from '../../grund/stopp.ts';
import type { Nod } from './nod.ts';
import type { Stilar } from './stilar.ts';

/** A picture as it lies in the document. */
export interface Wordbild {
  byte: Buffer;
  /** "image/png" */
  typ: string;
  /** What Word says that it shows, if anybody has said it. */
  alt: string;
}

export interface Lasthtml {
  noder: Nod[];
  /** In the order of the text. A picture's `src` is its place here. */
  bilder: Wordbild[];
}

/**
 * @param byte a document that has been looked through: see arkiv.ts and forkoll.ts
 * @throws Stopp when mammoth cannot read it
 */
export async function lasHtml(byte: Buffer, stilar: Stilar, namn: string): Promise<Lasthtml> {
  const bilder: Wordbild[] = [];
  const convertImage = mammoth.images.imgElement(async (bild) => {
    const { altText = '' } = bild as { altText?: string };
    bilder.push({ byte: await bild.readAsBuffer(), typ: bild.contentType, alt: altText ?? '' });
    return { src: String(bilder.length - 1) };
  });
  const val = {
    styleMap: stilkarta(stilar),
    // A document may bring rules of its own for how it is read.
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage,
  };
  try {
    const { value } = await mammoth.convertToHtml({ buffer: byte }, val);
    return { noder: parseDocument(value).children, bilder };
  } catch (fel) {
    throw new Stopp(
      `${namn} gick inte att läsa. Öppna det i Word eller LibreOffice, spara det på nytt och försök igen.`,
      { cause: fel },
    );
  }
}

/** How styles become elements, in mammoth's own words. The table of contents is left out: the site makes its own. */
function stilkarta({ rubriker, innehall, titel, citat }: Stilar): string[] {
  const stycke = (id: string) => `p.${id.replace(/[^A-Za-z_-]/g, '\\$&')}`;
  return [
    ...[...innehall].map((id) => `${stycke(id)} => !`),
    ...[...titel].map((id) => `${stycke(id)} => h1.titel:fresh`),
    ...[...rubriker].map(([id, niva]) => `${stycke(id)} => h${niva}:fresh`),
    ...[...citat].map((id) => `${stycke(id)} => blockquote > p:fresh`),
    // The words on both sides of a new page are not one word.
    "br[type='page'] => br",
    "br[type='column'] => br",
  ];
}
