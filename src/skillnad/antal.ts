/** How much was changed: posts by collection, sentences, words, data. */
import { meningar, ordI } from '../svenska/meningar.ts';
import { raknaBitar } from './text/raknade.ts';
import { blocktext } from './block/blocktext.ts';
import type {
  Antal,
  Blockskillnad,
  Inreskillnad,
  Postskillnad,
  Radskillnad,
  Samlingsantal,
} from './typer.ts';

/** Counts what a difference holds. */
export function rakna(poster: readonly Postskillnad[]): Antal {
  const antal: Antal = {
    samlingar: samlingsantal(poster),
    meningar: { in: 0, ut: 0, andrade: 0, flyttade: 0 },
    ord: { in: 0, ut: 0 },
    rader: { in: 0, ut: 0, andrade: 0, flyttade: 0 },
    uppgifter: 0,
  };
  for (const { block, uppgifter } of poster) {
    antal.uppgifter += uppgifter.length;
    for (const ett of block) raknaBlock(ett, antal);
  }
  return antal;
}

function samlingsantal(poster: readonly Postskillnad[]): Samlingsantal[] {
  return [...Map.groupBy(poster, (post) => post.samling)].map(([samling, alla]) => {
    const antal = (passar: (post: Postskillnad) => boolean) => alla.filter(passar).length;
    return {
      samling,
      tillagda: antal(({ fore }) => !fore),
      borttagna: antal(({ efter }) => !efter),
      andrade: antal(harAndrats),
      flyttade: antal(({ flyttad }) => flyttad),
      omdopta: antal(arOmdopt),
    };
  });
}

/** Whether the text or the data of a post that is in both differ. */
export function harAndrats({ fore, efter, textAndrad, uppgifter }: Postskillnad): boolean {
  return fore !== undefined && efter !== undefined && (textAndrad || uppgifter.length > 0);
}

/** Whether a post has got another name or id. */
export function arOmdopt({ fore, efter }: Postskillnad): boolean {
  return !!fore && !!efter && (fore.namn !== efter.namn || fore.id !== efter.id);
}

function raknaBlock(block: Blockskillnad, antal: Antal): void {
  if (block.art === 'lika') return;
  if (block.art === 'andrat') return raknaInre(block.inre, antal);
  if (block.flytt === undefined) return raknaText(blocktext(block.block), block.art, antal);
  // Counted once, where it has landed.
  if (block.art === 'ut') return;
  antal.meningar.flyttade += meningar(blocktext(block.block)).length || 1;
  if (block.andring) raknaInre(block.andring, antal);
}

function raknaText(text: string, art: 'in' | 'ut', antal: Antal): void {
  antal.meningar[art] += text.split('\n').reduce((summa, rad) => summa + meningar(rad).length, 0);
  antal.ord[art] += ordI(text).length;
}

function raknaInre(inre: Inreskillnad, antal: Antal): void {
  if (inre.slag === 'text') raknaBitar(inre.bitar, antal);
  if (inre.slag === 'omslutning') for (const ett of inre.block) raknaBlock(ett, antal);
  if (inre.slag === 'lista')
    for (const punkt of inre.punkter) {
      if (punkt.art === 'andrat') for (const ett of punkt.block) raknaBlock(ett, antal);
      else if (punkt.art !== 'lika' && !punkt.flyttad)
        for (const ett of punkt.block) raknaText(blocktext(ett), punkt.art, antal);
    }
  if (inre.slag === 'tabell') raknaRader(inre.rader, antal);
}

function raknaRader(rader: readonly Radskillnad[], antal: Antal): void {
  for (const { art, celler, flyttad } of rader) {
    if (art === 'lika') continue;
    if (flyttad) {
      if (art === 'in') antal.rader.flyttade++;
      continue;
    }
    antal.rader[art === 'andrat' ? 'andrade' : art]++;
    for (const ett of celler.flatMap(({ bitar }) => bitar))
      if (ett.art === 'in' || ett.art === 'ut') antal.ord[ett.art] += ordI(ett.bit.text).length;
  }
}
