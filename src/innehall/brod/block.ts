/**
 * A body as a flat list of blocks in the order of the text: what is counted, hashed and searched by section.
 *
 * Headings, paragraphs (also those of lists, quotes, boxes and footnotes) and table cells hold the words that a reader sees.
 * All else that says something, but is no running text, becomes a block of the kind `ovrigt`: the attributes of a component, the name
 * of a component that draws (Malkedja, Figur), code, alternative texts. It is hashed and never counted.
 */
import { attribut } from './attribut.ts';
import { nodplats, type Mdxelement, type Mdastnod, type Trad } from './trad.ts';
import type { Plats } from '../../problem/problem.ts';
import { Rubrikider } from './rubrikider.ts';

/** A run of text without marks. It starts at its place in the file. */
export interface Blockbit extends Plats {
  text: string;
  /** The address, when the run is the text of a link. */
  adress?: string;
  /** Marked for the short version. */
  kort?: boolean;
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
  iFotnot?: string;
}

/** The text of a block as a reader sees it. */
export function blocktext(block: Block): string {
  return block.bitar.map((bit) => bit.text).join('');
}

/** The blocks of a body that has been read. */
export function blockI(trad: Trad): Block[] {
  const lista: Block[] = [];
  const ider = new Rubrikider();
  const ga = (nod: Mdastnod, lage: Blocklage): void => {
    const block = blockAv(nod, lage, ider);
    if (block) lista.push(block);
    lista.push(...tillagg(nod, lage));
    if (block || !('children' in nod)) return;
    const inne = lagetI(nod, lage);
    for (const barn of nod.children as Mdastnod[]) ga(barn, inne);
  };
  ga(trad.rot, {});
  return lista;
}

function blockAv(nod: Mdastnod, lage: Blocklage, ider: Rubrikider): Block | undefined {
  if (nod.type !== 'heading' && nod.type !== 'paragraph' && nod.type !== 'tableCell')
    return undefined;
  const bitar = bitarI(nod, lage);
  const ovan = lage.iFotnot === undefined ? {} : { iFotnot: lage.iFotnot };
  if (nod.type === 'heading') {
    const text = bitar.map((bit) => bit.text).join('');
    return { slag: 'rubrik', bitar, niva: nod.depth, id: ider.for(text.trim()), ...ovan };
  }
  const fotnoter = pekarPa(nod);
  const slag = nod.type === 'paragraph' ? 'stycke' : 'cell';
  return { slag, bitar, ...ovan, ...(fotnoter.length > 0 ? { fotnoter } : {}) };
}

function lagetI(nod: Mdastnod, lage: Blocklage): Blocklage {
  if (nod.type === 'link') return { ...lage, adress: nod.url };
  if (nod.type === 'footnoteDefinition') return { ...lage, iFotnot: nod.identifier };
  return arElement(nod) && nod.name === 'Kortversion' ? { ...lage, kort: true } : lage;
}

/** The runs of text in a block, with the link or mark that each stands in. */
function bitarI(nod: Mdastnod, lage: Blocklage): Blockbit[] {
  const { adress, kort } = lage;
  const mer = { ...(adress === undefined ? {} : { adress }), ...(kort ? { kort } : {}) };
  if (nod.type === 'text' || nod.type === 'inlineCode')
    return [{ text: nod.value, ...nodplats(nod), ...mer }];
  if (nod.type === 'break') return [{ text: ' ', ...nodplats(nod), ...mer }];
  if (!('children' in nod)) return [];
  const inne = lagetI(nod, lage);
  return (nod.children as Mdastnod[]).flatMap((barn) => bitarI(barn, inne));
}

function pekarPa(nod: Mdastnod): string[] {
  if (nod.type === 'footnoteReference') return [nod.identifier];
  return 'children' in nod ? (nod.children as Mdastnod[]).flatMap(pekarPa) : [];
}

/** What a node says beside its text. For a paragraph, also what the nodes inside it say. */
function tillagg(nod: Mdastnod, lage: Blocklage): Block[] {
  const text = sagt(nod);
  const ovan = lage.iFotnot === undefined ? {} : { iFotnot: lage.iFotnot };
  const eget: Block[] = text
    ? [{ slag: 'ovrigt', bitar: [{ text, ...nodplats(nod) }], ...ovan }]
    : [];
  if (nod.type !== 'paragraph' && nod.type !== 'tableCell' && nod.type !== 'heading') return eget;
  return [...eget, ...inombords(nod).flatMap((barn) => tillagg(barn, lage))];
}

function inombords(nod: Mdastnod): Mdastnod[] {
  if (!('children' in nod)) return [];
  return (nod.children as Mdastnod[]).flatMap((barn) => [barn, ...inombords(barn)]);
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
