/** Small pieces of the XML that PowerPoint reads. */
import { DOMParser } from 'linkedom';
import { emu, type Ruta } from './matt.ts';

export const HUVUD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const RYMDER =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** Place and size. ECMA-376, 20.1.7.6. */
export const plats = ({ x, y, w, h }: Ruta): string =>
  `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm>`;

export const farg = (roll: string): string =>
  `<a:solidFill><a:schemeClr val="${roll}"/></a:solidFill>`;

export function lasXml(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
}

export function skrivXml(dokument: Document): string {
  return HUVUD + dokument.documentElement.toString();
}

/** All elements of a name, in order. */
export function alla(nod: Document | Element, namn: string): Element[] {
  return [...nod.getElementsByTagName(namn)];
}

/** Makes the content of an element anew. */
export function medInnehall(nod: Element, xml: string): void {
  const inre = lasXml(`<rot ${RYMDER}>${xml}</rot>`).documentElement;
  nod.replaceChildren(
    ...[...inre.childNodes].map((ett) => nod.ownerDocument.importNode(ett, true)),
  );
}
