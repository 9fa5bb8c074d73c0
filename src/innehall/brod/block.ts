/**
 * A body as a flat list of blocks in the order of the text: what is counted, hashed and searched by section.
 *
 * Headings, paragraphs (also those of lists, quotes, boxes and footnotes) and table cells hold the words that a reader sees.
 * All else that says something, but is no running text, becomes a block of the kind `ovrigt`: the attributes of a component, the name
 * of a component that draws (Malkedja, Figur), code, alternative texts. It is hashed and never counted.
 */
import type { Heading } from 'mdast';
import { arInternpassage } from '../synlighet/brod.ts';
import { attribut } from './attribut.ts';
import { nodplats, type Mdxelement, type Mdastnod, type Trad } from './trad.ts';
import type { Plats } from '../../problem/problem.ts';

/** A run of text without marks. It starts at its place in the file. */
export interface Blockbit extends Plats {
  text: string;
  /** The address, when the run is the text of a link. */
  adress?: string;
  /** Marked for the short version. */
  kort?: boolean;
  /** In an internal passage. */
  intern?: boolean;
}

export interface Block {
  slag: 'rubrik' | 'stycke' | 'cell' | 'ovrigt';
  bitar: Blockbit[];
  /** Of a heading: its level and its id on the page. */
  niva?: number;
  id?: string;
  /** The block is part of this footnote. */
  iFotnot?: string;
  /** Footnotes that the block points to. */
  fotnoter?: string[];
}

/** What stands around a node. */
interface Blocklage {
  adress?: string;
  kort?: boolean;
  intern?: boolean;
  iFotnot?: string;
}

/** The text of a block as a reader sees it. */
export function blocktext(block: Block): string {
  return block.bitar.map((bit) => bit.text).join('');
}

/**
 * The blocks of a body that has been read.
 *
 * @param id the id of a heading on the page
 */
export function blockI(trad: Trad, id: (nod: Heading) => string): Block[] {
  const lista: Block[] = [];
  const ga = (nod: Mdastnod, lage: Blocklage): void => {
    const block = blockAv(nod, lage, id);
    if (block) lista.push(block);
    lista.push(...tillagg(nod, lage));
    if (block || !('children' in nod)) return;
    const inne = lagetI(nod, lage);
    for (const barn of nod.children as Mdastnod[]) ga(barn, inne);
  };
  ga(trad.rot, {});
  return lista;
}

function blockAv(nod: Mdastnod, lage: Blocklage, id: (nod: Heading) => string): Block | undefined {
  if (nod.type !== 'heading' && nod.type !== 'paragraph' && nod.type !== 'tableCell')
    return undefined;
  const bitar = bitarI(nod, lage);
  const ovan = lage.iFotnot === undefined ? {} : { iFotnot: lage.iFotnot };
  if (nod.type === 'heading') {
    return { slag: 'rubrik', bitar, niva: nod.depth, id: id(nod), ...ovan };
  }
  const fotnoter = pekarPa(nod);
  const slag = nod.type === 'paragraph' ? 'stycke' : 'cell';
  return { slag, bitar, ...ovan, ...(fotnoter.length > 0 ? { fotnoter } : {}) };
}

function lagetI(nod: Mdastnod, lage: Blocklage): Blocklage {
  if (nod.type === 'link') return { ...lage, adress: nod.url };
  if (nod.type === 'footnoteDefinition') return { ...lage, iFotnot: nod.identifier };
  if (arInternpassage(nod)) return { ...lage, intern: true };
  return arElement(nod) && nod.name === 'Kortversion' ? { ...lage, kort: true } : lage;
}

/** The runs of text in a block, with the link or mark that each stands in. */
function bitarI(nod: Mdastnod, lage: Blocklage): Blockbit[] {
  const { adress, kort, intern } = lage;
  const mer = {
    ...(adress === undefined ? {} : { adress }),
    ...(kort ? { kort } : {}),
    ...(intern ? { intern } : {}),
  };
  if (nod.type === 'text' || nod.type === 'inlineCode')
    return [{ text: nod.value, ...nodplats(nod), ...mer }];
  if (nod.type === 'break') return [{ text: ' ', ...nodplats(nod), ...mer }];
  if (!('children' in nod)) return [];
  const inne = lagetI(nod, lage);
  return (nod.children as Mdastnod[]).flatMap((barn) => bitarI(barn, inne));
}

/** A note that only an internal run of the block points to is no note of the block. */
function pekarPa(nod: Mdastnod): string[] {
  if (arInternpassage(nod)) return [];
  if (nod.type === 'footnoteReference') return [nod.identifier];
  return 'children' in nod ? (nod.children as Mdastnod[]).flatMap(pekarPa) : [];
}

/** What a node says beside its text. For a paragraph, also what the nodes inside it say. */
function tillagg(nod: Mdastnod, lage: Blocklage): Block[] {
  const text = sagt(nod);
  const { intern } = lage;
  const ovan = lage.iFotnot === undefined ? {} : { iFotnot: lage.iFotnot };
  const eget: Block[] = text
    ? [
        {
          slag: 'ovrigt',
          bitar: [{ text, ...nodplats(nod), ...(intern ? { intern } : {}) }],
          ...ovan,
        },
      ]
    : [];
  if (nod.type !== 'paragraph' && nod.type !== 'tableCell' && nod.type !== 'heading') return eget;
  return [...eget, ...inombords(nod, lage)];
}

function inombords(nod: Mdastnod, lage: Blocklage): Block[] {
  if (!('children' in nod)) return [];
  const inne = lagetI(nod, lage);
  return (nod.children as Mdastnod[]).flatMap((barn) => [
    ...tillagg(barn, inne),
    ...inombords(barn, inne),
  ]);
}

function sagt(nod: Mdastnod): string {
  if (nod.type === 'code') return [nod.lang, nod.value].filter(Boolean).join('\n');
  if (nod.type === 'image') return nod.alt ?? '';
  if (!arElement(nod) || !/^\p{Lu}/u.test(nod.name ?? '')) return '';
  const varden = Object.values(attribut(nod));
  return nod.children.length > 0 ? varden.join(' ') : [nod.name, ...varden].join(' ');
}

function arElement(nod: Mdastnod): nod is Mdxelement {
  return nod.type === 'mdxJsxFlowElement' || nod.type === 'mdxJsxTextElement';
}
