/** The words of links, and the sentences that they stand in: what checks of a link's own text need. */
import { lasLank } from '../../schema/lankar.ts';
import { meningar } from '../../svenska/meningar.ts';
import { lasbar, type Mdastnod, type Trad } from './trad.ts';

/** What is said of a link in the text around it. */
export interface Lankord {
  /** The words that can be clicked on. */
  ord: string;
  /** The sentence that they stand in; of a link to an event only. */
  mening?: string;
}

const BLOCK = ['paragraph', 'heading', 'tableCell'] as const;

/** By the node of the link: those that lead to something in the handbook. */
export function lankordI(trad: Trad): Map<Mdastnod, Lankord> {
  const funna = new Map<Mdastnod, Lankord>();
  for (const typ of BLOCK) for (const block of trad.av(typ)) iBlock(block, funna);
  return funna;
}

function iBlock(block: Mdastnod, funna: Map<Mdastnod, Lankord>): void {
  const lankar = medPlats(block).filter(({ nod }) => nod.type === 'link' && lasLank(nod.url));
  if (lankar.length === 0) return;
  const delar = spannen(lasbar(block));
  for (const { nod, vid } of lankar) {
    const handelse = nod.type === 'link' && lasLank(nod.url)?.slag === 'handelse';
    const mening = delar.find(({ slut }) => vid < slut)?.text ?? '';
    funna.set(nod, { ord: lasbar(nod), ...(handelse ? { mening } : {}) });
  }
}

/** Every node of a block, and where in the block's text it begins. */
function medPlats(block: Mdastnod): { nod: Mdastnod; vid: number }[] {
  const alla: { nod: Mdastnod; vid: number }[] = [];
  let vid = 0;
  const ga = (nod: Mdastnod): void => {
    alla.push({ nod, vid });
    if (!('children' in nod)) vid += lasbar(nod).length;
    else for (const barn of nod.children as Mdastnod[]) ga(barn);
  };
  ga(block);
  return alla;
}

/** The sentences of a text, and where each ends. */
function spannen(text: string): { text: string; slut: number }[] {
  let vid = 0;
  return meningar(text).map((mening) => {
    vid = text.indexOf(mening, vid) + mening.length;
    return { text: mening, slut: vid };
  });
}
