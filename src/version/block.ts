/** The text of a page as blocks that do not depend on how pages are made: what is frozen when it is decided. */
import type { Bildfil, Komponentnod, Sidelement, Sidnod, Sidtrad } from '../granskning/index.ts';
import type { Versionsblock } from '../schema/versioner.ts';
import { bitarUr, fotnotsnamn } from './bitar.ts';
import { medId, UTAN_ID } from './blockid.ts';

/** The pictures of the handbook, by their path from its folder. */
export type Bilderna = ReadonlyMap<string, Pick<Bildfil, 'summa'>>;

/**
 * Every word of a text that a reader sees, in order. A footnote is kept as its text: its number, the heading and the arrow back are made
 * where it is shown.
 *
 * @param bilder to tell one picture from another under the same name
 */
export function blockUr({ children }: Sidtrad, bilder: Bilderna = new Map()): Versionsblock[] {
  return medId(blocken(children, bilder));
}

/** Blocks of nodes; what is written in a row becomes a paragraph of its own. */
function blocken(noder: readonly Sidnod[], bilder: Bilderna): Versionsblock[] {
  const ut: Versionsblock[] = [];
  let rad: Sidnod[] = [];
  const avsluta = () => {
    ut.push(...styckena(rad, bilder));
    rad = [];
  };
  for (const nod of noder) {
    const egna = egnaBlock(nod, bilder);
    if (!egna) rad.push(nod);
    else {
      avsluta();
      ut.push(...egna);
    }
  }
  avsluta();
  return ut;
}

/** The blocks of a node, or undefined for one that stands in running text. */
function egnaBlock(nod: Sidnod, bilder: Bilderna): Versionsblock[] | undefined {
  if (nod.type === 'text') return undefined;
  if (nod.type === 'komponent') return nod.namn === 'Bild' ? undefined : [komponent(nod, bilder)];
  const gor = Object.hasOwn(BLOCKELEMENT, nod.tagName) ? BLOCKELEMENT[nod.tagName] : undefined;
  if (gor) return gor(nod, bilder);
  // HTML that an editor has put around paragraphs.
  return nod.children.some((barn) => egnaBlock(barn, bilder))
    ? blocken(nod.children, bilder)
    : undefined;
}

type Gor = (nod: Sidelement, bilder: Bilderna) => Versionsblock[];

const BLOCKELEMENT: Record<string, Gor> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((niva) => [`h${niva}`, rubrik(niva)])),
  p: ({ children }, bilder) => styckena(children, bilder),
  ul: (nod, bilder) => [lista(nod, bilder)],
  ol: (nod, bilder) => [lista(nod, bilder)],
  table: (nod) => [tabell(nod)],
  blockquote: (nod, bilder) => [
    {
      slag: 'omslutning',
      id: UTAN_ID,
      namn: 'citat',
      attribut: {},
      block: blocken(nod.children, bilder),
    },
  ],
  pre: (nod) => [kod(nod)],
  hr: () => [{ slag: 'infogat', id: UTAN_ID, namn: 'Linje', attribut: {} }],
  div: ({ children }, bilder) => blocken(children, bilder),
  section: fotnoter,
};

function rubrik(niva: number): Gor {
  return ({ properties, children }) => {
    const ankare = String(properties['id'] ?? '');
    return [{ slag: 'rubrik', id: UTAN_ID, niva, ankare, bitar: bitarUr(children) }];
  };
}

/** A paragraph; pictures that stand alone in it are no text. */
function styckena(noder: readonly Sidnod[], bilder: Bilderna): Versionsblock[] {
  const synliga = noder.filter((nod) => nod.type !== 'text' || nod.value.trim() !== '');
  if (synliga.length > 0 && synliga.every(arBild)) {
    return synliga.map((nod) => infogad(nod, bilder));
  }
  const bitar = bitarUr(noder);
  return bitar.length > 0 ? [{ slag: 'stycke', id: UTAN_ID, bitar }] : [];
}

function arBild(nod: Sidnod): nod is Komponentnod {
  return nod.type === 'komponent' && nod.namn === 'Bild';
}

function infogad({ namn, attribut }: Komponentnod, bilder: Bilderna): Versionsblock {
  if (namn === 'Stangsel') return { slag: 'infogat', id: UTAN_ID, namn: 'Diagram', attribut };
  const summa = namn === 'Bild' ? bilder.get(attribut['fil'] ?? '')?.summa : undefined;
  return { slag: 'infogat', id: UTAN_ID, namn, attribut: { ...attribut, ...(summa && { summa }) } };
}

function komponent(nod: Komponentnod, bilder: Bilderna): Versionsblock {
  const { namn, attribut } = nod;
  const block = blocken(nod.children, bilder);
  return block.length > 0
    ? { slag: 'omslutning', id: UTAN_ID, namn, attribut, block }
    : infogad(nod, bilder);
}

function lista({ tagName, properties, children }: Sidelement, bilder: Bilderna): Versionsblock {
  const start = Number(properties['start'] ?? 1);
  return {
    slag: 'lista',
    id: UTAN_ID,
    ordnad: tagName === 'ol',
    ...(start !== 1 && { fran: start }),
    punkter: element(children, 'li').map((punkt) => blocken(punkt.children, bilder)),
  };
}

function tabell({ children }: Sidelement): Versionsblock {
  const rader = element(children, 'thead', 'tbody').flatMap((del) => element(del.children, 'tr'));
  return {
    slag: 'tabell',
    id: UTAN_ID,
    rader: rader.map((rad) =>
      element(rad.children, 'th', 'td').map((cell) => bitarUr(cell.children)),
    ),
  };
}

function kod({ children }: Sidelement): Versionsblock {
  const [kod] = element(children, 'code');
  const [klass = ''] = (kod?.properties['className'] ?? []) as string[];
  const sprak = klass.replace(/^language-/, '');
  const kalla = (kod?.children ?? []).map((nod) => (nod.type === 'text' ? nod.value : '')).join('');
  const attribut = { ...(sprak && { sprak }), kalla: kalla.replace(/\n$/, '') };
  return { slag: 'infogat', id: UTAN_ID, namn: 'Kod', attribut };
}

/** The notes at the end of a text, each under the name that the editor gave it. */
function fotnoter({ children }: Sidelement, bilder: Bilderna): Versionsblock[] {
  const noter = element(children, 'ol').flatMap((ol) => element(ol.children, 'li'));
  return noter.map((not) => ({
    slag: 'omslutning',
    id: UTAN_ID,
    namn: 'fotnot',
    attribut: { namn: fotnotsnamn(String(not.properties['id'] ?? '')) },
    block: blocken(utanPil(not.children), bilder),
  }));
}

/** Without the arrow that leads back to the text. */
function utanPil(noder: readonly Sidnod[]): Sidnod[] {
  return noder.flatMap((nod): Sidnod[] => {
    if (nod.type !== 'element') return [nod];
    if (nod.properties['dataFootnoteBackref'] !== undefined) return [];
    return [{ ...nod, children: utanPil(nod.children) }];
  });
}

function element(noder: readonly Sidnod[], ...taggar: string[]): Sidelement[] {
  return noder.filter(
    (nod): nod is Sidelement => nod.type === 'element' && taggar.includes(nod.tagName),
  );
}
