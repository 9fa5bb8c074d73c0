/** The pictures of a document: what each shows is asked for, and each that a page can show becomes a file. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Image, Nodes, RootContent } from 'mdast';
import { lasBild } from '../../../innehall/bild/lasbild.ts';
import { ANDELSER, arBildfel, type Bildtyp } from '../../../innehall/bild/typer.ts';
import type { Wordbild } from '../las/html.ts';
import { BILD } from '../trad/ord.ts';
import type { Lage } from '../trad/lage.ts';
import { allaI, bytNoder } from './byt.ts';
import type { Avsnitt } from './dela.ts';

/** What the editor says of a picture; undefined leaves it out. An empty text is told by granskningen. */
export type Fragabild = (fraga: {
  nummer: number;
  antal: number;
  /** The heading under which it stands. */
  under: string;
  /** "640 × 480 bildpunkter" */
  matt: string;
  /** What Word says that it shows. */
  forslag: string;
}) => Promise<string | undefined>;

export interface Bildfil {
  /** Path from the handbook's folder. */
  fil: string;
  innehall: Buffer;
}

interface Plats {
  avsnitt: Avsnitt;
  block: RootContent;
  bild: Image;
  under: string;
}

interface Bildval {
  /** Paths of files that are there already. */
  finns: ReadonlySet<string>;
  /** The path of a chapter. */
  filFor: (avsnitt: Avsnitt) => string;
  fraga: Fragabild;
}

/** Gives every picture of the chapters its file and its words, and takes out those that no page can show. */
export async function laggBilder(
  alla: readonly Avsnitt[],
  lage: Lage,
  { finns, filFor, fraga }: Bildval,
): Promise<Bildfil[]> {
  const provade = await Promise.all(platserna(alla).map((plats) => provadPlats(plats, lage)));
  const dugliga = provade.filter((ett): ett is Duglig => 'typ' in ett);
  for (const { plats, fel = '' } of provade.filter((ett) => 'fel' in ett))
    lage.lagg(granne(plats), 'bild-slag', fel);
  const filer = new Bildfiler(finns);
  const bytta = new Map<Nodes, Image>();
  for (const [nr, { plats, word, typ, matt }] of dugliga.entries()) {
    const { avsnitt, block, bild, under } = plats;
    const forslag = utanAutomatik(word.alt);
    const alt = await fraga({ nummer: nr + 1, antal: dugliga.length, under, matt, forslag });
    if (alt === undefined) {
      lage.lagg(granne(plats), 'bild-vald-bort');
      continue;
    }
    const fil = filer.for(word.byte, typ, posix.basename(filFor(avsnitt), '.mdx'));
    if (alt === '') lage.lagg(block, 'bild-alt', posix.basename(fil));
    const url = posix.relative(posix.dirname(filFor(avsnitt)), fil);
    bytta.set(bild, { type: 'image', url, alt });
  }
  for (const avsnitt of alla) avsnitt.block = utanTomma(byt(avsnitt.block, bytta));
  return filer.alla;
}

/** The files of pictures: one for each picture, however often it is shown. */
class Bildfiler {
  readonly alla: Bildfil[] = [];
  readonly #tagna: Set<string>;
  readonly #perSumma = new Map<string, string>();

  constructor(finns: ReadonlySet<string>) {
    this.#tagna = new Set(finns);
  }

  /** @param stam what the file is called, before its number */
  for(innehall: Buffer, typ: Bildtyp, stam: string): string {
    const summa = createHash('sha256').update(innehall).digest('hex');
    const redan = this.#perSumma.get(summa);
    if (redan !== undefined) return redan;
    let nr = 1;
    while (this.#tagna.has(`bilder/${stam}-${nr}.${typ}`)) nr++;
    const fil = `bilder/${stam}-${nr}.${typ}`;
    this.#tagna.add(fil);
    this.#perSumma.set(summa, fil);
    this.alla.push({ fil, innehall });
    return fil;
  }
}

interface Duglig {
  plats: Plats;
  word: Wordbild;
  typ: Bildtyp;
  matt: string;
}

async function provadPlats(
  plats: Plats,
  lage: Lage,
): Promise<Duglig | { plats: Plats; fel: string }> {
  const word = lage.bilder[Number(plats.bild.url.slice(BILD.length))];
  if (!word) return { plats, fel: '' };
  return { plats, word, ...(await prova(word)) };
}

function platserna(alla: readonly Avsnitt[]): Plats[] {
  return alla.flatMap((avsnitt) => {
    let under = avsnitt.titel;
    return avsnitt.block.flatMap((block) => {
      if (block.type === 'heading')
        under = block.children.map((ett) => ('value' in ett ? ett.value : '')).join('');
      const bilder = allaI(block).filter((nod) => nod.type === 'image');
      return bilder.map((bild): Plats => ({ avsnitt, block, bild, under }));
    });
  });
}

/** A block that stays when the picture's own goes: told at the one before, else the one after. */
function granne({ avsnitt: { block, rubrik }, block: bildens }: Plats): Nodes {
  if (bildens.type !== 'paragraph' || bildens.children.length > 1) return bildens;
  const nr = block.indexOf(bildens);
  return block[nr - 1] ?? rubrik ?? block[nr + 1] ?? bildens;
}

type Provad = { typ: Bildtyp; matt: string } | { fel: string };

async function prova({ byte, typ }: Wordbild): Promise<Provad> {
  const [, sort = ''] = typ.split('/');
  const namn = ORD[sort.replace(/^x-/, '')];
  if (namn) return { fel: namn };
  for (const andelse of Object.keys(ANDELSER) as Bildtyp[]) {
    const last = await lasBild(byte, `bild.${andelse}`);
    if (!arBildfel(last)) return { typ: andelse, matt: `${last.bredd} × ${last.hojd} bildpunkter` };
    if (last.kod !== 'BILD-TYP') return { fel: last.text };
  }
  return { fel: sort.toUpperCase() };
}

/** Kinds that no page shows. */
const ORD: Record<string, string> = {
  emf: 'EMF',
  wmf: 'WMF',
  tiff: 'TIFF',
  bmp: 'BMP',
  pict: 'PICT',
};

/** Word's own guess ends with words that say so. It is proposed without them. */
function utanAutomatik(alt: string): string {
  return alt
    .replace(/\s+/g, ' ')
    .replace(
      /\s*(?:Automatiskt genererad beskrivning|AI-genererat innehåll kan vara felaktigt)\.?\s*$/i,
      '',
    )
    .replace(/[\s,]+$/, '')
    .trim();
}

/** A picture that has got no file goes. */
function byt(block: RootContent[], bytta: ReadonlyMap<Nodes, Image>): RootContent[] {
  return bytNoder<Nodes>(block, (nod) => {
    if (nod.type !== 'image') return undefined;
    const ny = bytta.get(nod);
    return ny ? [ny] : [];
  }) as RootContent[];
}

function utanTomma(block: RootContent[]): RootContent[] {
  return block.filter((ett) => ett.type !== 'paragraph' || ett.children.length > 0);
}
