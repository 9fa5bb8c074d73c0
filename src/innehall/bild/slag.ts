/** What a file is by its first bytes, whatever it is called. */
import { ANDELSER, type Bildtyp } from './typer.ts';

/** Kinds that browsers do not show, or that are no pictures, as an editor knows them. */
const ANDRA = {
  heic: 'en HEIC-bild från en telefon',
  tiff: 'en TIFF-bild',
  bmp: 'en BMP-bild',
  psd: 'en Photoshop-fil',
  jp2: 'en JPEG 2000-bild',
  jxl: 'en JPEG XL-bild',
  pdf: 'en PDF-fil',
  zip: 'ett Office-dokument eller ett zip-arkiv',
  html: 'en webbsida',
  lfs: 'en hänvisning till Git LFS, inte bilden själv',
} as const;

export type Bildslag = Bildtyp | keyof typeof ANDRA;

/** The kind, or undefined for what is not known. */
export function slagAv(byte: Uint8Array): Bildslag | undefined {
  const borjan = Buffer.from(byte.buffer, byte.byteOffset, Math.min(byte.length, 64)).toString(
    'latin1',
  );
  const funnet = SIGNATURER.find(([form]) => form.test(borjan))?.[1];
  return funnet ?? textslag(byte);
}

/** "en PDF-fil", or "en PNG-bild". */
export function ordFor(slag: Bildslag): string {
  if (Object.hasOwn(ANDRA, slag)) return ANDRA[slag as keyof typeof ANDRA];
  return slag === 'jpg' ? 'en JPEG-bild' : `en ${slag.toUpperCase()}-bild`;
}

export function arBildtyp(slag: Bildslag): slag is Bildtyp {
  return Object.hasOwn(ANDELSER, slag);
}

/* eslint-disable no-control-regex -- signatures of binary files */
const SIGNATURER: [RegExp, Bildslag][] = [
  [/^\x89PNG\r\n\x1a\n/, 'png'],
  [/^\xff\xd8\xff/, 'jpg'],
  [/^GIF8[79]a/, 'gif'],
  [/^RIFF[^]{4}WEBP/, 'webp'],
  [/^[^]{4}ftyp(?:avi[fs]|[^]{4}[^]{0,40}?avif)/, 'avif'],
  [/^[^]{4}ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/, 'heic'],
  [/^(?:II\*\0|MM\0\*)/, 'tiff'],
  [/^BM[^]{4}\0{4}/, 'bmp'],
  [/^8BPS/, 'psd'],
  [/^\0{3}\x0cjP {2}/, 'jp2'],
  [/^(?:\xff\x0a|\0{3}\x0cJXL )/, 'jxl'],
  [/^%PDF-/, 'pdf'],
  [/^(?:PK\x03\x04|\xd0\xcf\x11\xe0)/, 'zip'],
  [/^version https:\/\/git-lfs/, 'lfs'],
];
/* eslint-enable no-control-regex */

/** SVG and HTML are text. An SVG may begin with long comments. */
function textslag(byte: Uint8Array): Bildslag | undefined {
  const text = new TextDecoder().decode(byte.subarray(0, 100_000)).replace(/<!--[^]*?-->/g, '');
  const rot =
    /^\s*(?:<\?[^>]*\?>\s*)*(?:<!doctype\s+(\w+)(?:[^>[]|\[[^\]]*\])*>\s*)?<([\w:]+)/i.exec(
      text.slice(0, 50_000),
    );
  if (!rot) return /^\s*<!doctype html/i.test(text) ? 'html' : undefined;
  if (/^(?:\w+:)?svg$/i.test(rot[2] ?? '')) return 'svg';
  return /^(?:html|head|body)$/i.test(rot[2] ?? '') || rot[1]?.toLowerCase() === 'html'
    ? 'html'
    : undefined;
}
