/** The styles of paragraphs in a Word document: which of them are headings, the title and the table of contents. */
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Element } from './nod.ts';

export interface Stilar {
  /** Id of a style → level of the heading, from 1. */
  rubriker: ReadonlyMap<string, number>;
  /** Ids of styles that the lines of a table of contents have. */
  innehall: ReadonlySet<string>;
  /** Ids of styles that the document's title has. */
  titel: ReadonlySet<string>;
  /** Ids of styles of quoted passages. */
  citat: ReadonlySet<string>;
}

const HOGSTA_NIVA = 6;
/** Names that Word and LibreOffice give, in any language of the program. */
const RUBRIK = /^(?:heading|rubrik) ?([1-6])$/i;
const INNEHALL = /^(?:toc|contents|table of contents|innehåll)(?: ?(?:\d+|heading|rubrik))?$/i;
const TITEL = /^(?:title|titel)$/i;
const CITAT = /^(?:quote|intense quote|quotations|citat|starkt citat)$/i;

interface Stil {
  id: string;
  namn: string;
  byggerPa: string | undefined;
  /** From 0, as the file counts. */
  disposition: number | undefined;
}

/** @param xml styles.xml, or undefined where there is none */
export function lasStilar(xml: string | undefined): Stilar {
  const stilar = new Map(lasta(xml).map((stil) => [stil.id, stil]));
  const med = (monster: RegExp) =>
    new Set([...stilar.values()].filter(({ namn }) => monster.test(namn)).map(({ id }) => id));
  const innehall = med(INNEHALL);
  const titel = med(TITEL);
  const rubriker = [...stilar.values()].flatMap((stil): [string, number][] => {
    const niva = innehall.has(stil.id) || titel.has(stil.id) ? undefined : rubrikniva(stil, stilar);
    return niva === undefined ? [] : [[stil.id, niva]];
  });
  return { rubriker: new Map(rubriker), innehall, titel, citat: med(CITAT) };
}

function lasta(xml: string | undefined): Stil[] {
  if (!xml) return [];
  return DomUtils.getElementsByTagName('w:style', parseDocument(xml, { xmlMode: true }).children)
    .filter((stil) => stil.attribs['w:type'] === 'paragraph')
    .map((stil) => ({
      id: stil.attribs['w:styleId'] ?? '',
      namn: varde(stil, 'w:name') ?? '',
      byggerPa: varde(stil, 'w:basedOn'),
      disposition: heltal(varde(stil, 'w:outlineLvl')),
    }));
}

/** A style of one's own that is based on a heading is one too. */
function rubrikniva(
  stil: Stil,
  stilar: ReadonlyMap<string, Stil>,
  sedda = new Set<string>(),
): number | undefined {
  const namngiven = RUBRIK.exec(stil.namn)?.[1];
  if (namngiven) return Number(namngiven);
  if (stil.disposition !== undefined)
    return stil.disposition < HOGSTA_NIVA ? stil.disposition + 1 : undefined;
  const ovan = stilar.get(stil.byggerPa ?? '');
  if (!ovan || sedda.has(ovan.id)) return undefined;
  return rubrikniva(ovan, stilar, sedda.add(stil.id));
}

function varde(stil: Element, namn: string): string | undefined {
  const [forsta] = DomUtils.getElementsByTagName(namn, stil.children);
  return forsta?.attribs['w:val'];
}

function heltal(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

/** The document's title as its properties have it: docProps/core.xml. */
export function egenskapstitel(xml: string | undefined): string | undefined {
  if (!xml) return undefined;
  const [titel] = DomUtils.getElementsByTagName(
    'dc:title',
    parseDocument(xml, { xmlMode: true }).children,
  );
  return (titel && DomUtils.textContent(titel).trim()) || undefined;
}
