/** Reads the kind and the size of a picture from its bytes, or says why it cannot be shown. The name is only compared with what is found. */
import { imageMetadata } from 'astro/assets/utils';
import { arBildtyp, ordFor, slagAv } from './slag.ts';
import { arHel } from './slut.ts';
import { lasSvg } from './svg.ts';
import { ANDELSER, type Bild, type Bildfel, type Bildtyp } from './typer.ts';

/**
 * Reads a picture: png, jpg, gif, webp, avif or svg. Never throws on what the file holds.
 *
 * @param byte the whole file
 * @param namn its name; the ending must agree with what the file is
 */
export async function lasBild(byte: Uint8Array, namn: string): Promise<Bild | Bildfel> {
  if (byte.length === 0) return trasig('Bilden är tom: filen har 0 byte.');
  const slag = slagAv(byte);
  if (!slag) return trasig('Filen är ingen bild som går att läsa.');
  if (!arBildtyp(slag)) {
    const text = `Filen heter "${namn}" men är ${ordFor(slag)}.`;
    return { kod: 'BILD-TYP', text, atgard: 'Öppna den och spara den som PNG eller JPEG.' };
  }
  const andelse = /\.([^.]*)$/.exec(namn)?.[1]?.toLowerCase() ?? '';
  const ratta: readonly string[] = ANDELSER[slag];
  if (!ratta.includes(andelse)) return felAndelse(namn, slag);
  return slag === 'svg' ? lasSvg(byte) : lasRaster(Buffer.from(byte), slag);
}

function trasig(text: string): Bildfel {
  return { kod: 'BILD-TRASIG', text };
}

function felAndelse(namn: string, typ: Bildtyp): Bildfel {
  const nytt = `${namn.replace(/\.[^.]*$/, '')}.${typ}`;
  return {
    kod: 'BILD-TYP',
    text: `Filen heter "${namn}" men är ${ordFor(typ)}.`,
    atgard: `Byt namn till "${nytt}", också där bilden visas.`,
  };
}

async function lasRaster(byte: Buffer, typ: Exclude<Bildtyp, 'svg'>): Promise<Bild | Bildfel> {
  if (!arHel(byte, typ)) return trasig('Bilden är trasig eller avbruten: filen är inte hel.');
  try {
    const { width: bredd, height: hojd } = await imageMetadata(byte);
    return bredd > 0 && hojd > 0 ? { typ, bredd, hojd } : trasig('Bilden har ingen yta.');
  } catch {
    return trasig('Bilden är trasig: måtten går inte att läsa.');
  }
}
