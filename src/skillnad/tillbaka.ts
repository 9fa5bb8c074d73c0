/** From a difference back to either text: what is shown as new is all of the new text, and what is shown as old all of the old. */
import type { Textbit, Versionsblock } from '../schema/versioner.ts';
import { hopslagna } from './text/delar.ts';
import type { Bitskillnad, Blockskillnad, Inreskillnad, Textsida } from './typer.ts';

/** The text of one side, with neighbours set alike as one run. */
export function textAv(bitar: readonly Bitskillnad[], sida: Textsida): Textbit[] {
  return hopslagna(
    bitar.flatMap((ett) => {
      if (ett.art === 'form') return [ett[sida]];
      return finns(ett.art, sida) ? [ett.bit] : [];
    }),
  );
}

/** The blocks of one side. */
export function blockAv(skillnader: readonly Blockskillnad[], sida: Textsida): Versionsblock[] {
  return skillnader.flatMap((ett) => {
    if (ett.art === 'andrat') return [medInre(ett[sida], ett.inre, sida)];
    return finns(ett.art, sida) ? [ett.block] : [];
  });
}

/** Whether what is of a kind stands in the text of a side. */
export function finns(art: 'lika' | 'in' | 'ut' | 'andrat', sida: Textsida): boolean {
  return art !== (sida === 'efter' ? 'ut' : 'in');
}

/** A block with what its difference says that it holds. */
function medInre(block: Versionsblock, inre: Inreskillnad, sida: Textsida): Versionsblock {
  switch (inre.slag) {
    case 'text':
      return { ...block, bitar: textAv(inre.bitar, sida) } as Versionsblock;
    case 'lista':
      return { ...block, punkter: punkterAv(inre.punkter, sida) } as Versionsblock;
    case 'tabell':
      return { ...block, rader: raderAv(inre.rader, sida) } as Versionsblock;
    case 'omslutning':
      return { ...block, block: blockAv(inre.block, sida) } as Versionsblock;
    case 'infogat':
      return block;
  }
}

function punkterAv(
  punkter: Extract<Inreskillnad, { slag: 'lista' }>['punkter'],
  sida: Textsida,
): Versionsblock[][] {
  return punkter.flatMap((ett) => {
    if (ett.art === 'andrat') return [blockAv(ett.block, sida)];
    return finns(ett.art, sida) ? [ett.block] : [];
  });
}

function raderAv(
  rader: Extract<Inreskillnad, { slag: 'tabell' }>['rader'],
  sida: Textsida,
): Textbit[][][] {
  return rader
    .filter(({ art }) => finns(art, sida))
    .map(({ celler }) =>
      celler.filter(({ art }) => finns(art, sida)).map(({ bitar }) => textAv(bitar, sida)),
    );
}
