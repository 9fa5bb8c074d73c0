/** What differs between two sequences of blocks: passages paired, then word by word, cell by cell and item by item inside. */
import { isDeepStrictEqual } from 'node:util';
import type { Versionsblock } from '../../schema/versioner.ts';
import { para } from '../para.ts';
import { textskillnad } from '../text/textskillnad.ts';
import type { Attributskillnad, Blockskillnad, Inreskillnad, Punktskillnad } from '../typer.ts';
import { ordlikhet } from '../likhet.ts';
import { blocklikhet, blocknyckel, punktnyckel, punktpase } from './blocktext.ts';
import { tabellskillnad } from './tabellskillnad.ts';

/** Passages less alike than this are another passage, not the same in other words. */
export const SAMMA_STYCKE = 0.42;

/**
 * Compares two texts block by block.
 *
 * @param flyttas whether a block is one end of a move: then it is no wording of what stands at its place
 */
export function blockskillnader(
  fore: readonly Versionsblock[],
  efter: readonly Versionsblock[],
  flyttas: (block: Versionsblock) => boolean = () => false,
): Blockskillnad[] {
  const par = para(fore, efter, {
    nyckel: blocknyckel,
    likhet: blocklikhet,
    minst: SAMMA_STYCKE,
    utom: flyttas,
  });
  return par.map(({ fore, efter, lika }): Blockskillnad => {
    if (!fore) return { art: 'in', block: efter! };
    if (!efter) return { art: 'ut', block: fore };
    return lika && somSamma(fore, efter)
      ? { art: 'lika', block: efter }
      : { art: 'andrat', fore, efter, inre: inreskillnad(fore, efter)! };
  });
}

/** Blocks of one id have the same words; links, levels and the like may differ. */
function somSamma(fore: Versionsblock, efter: Versionsblock): boolean {
  return isDeepStrictEqual(utanId(fore), utanId(efter));
}

/** The words of an id are counted from the block itself, and its last number from its twins. */
function utanId(varde: unknown): unknown {
  if (Array.isArray(varde)) return varde.map(utanId);
  if (varde === null || typeof varde !== 'object') return varde;
  const falt = Object.entries(varde).filter(([namn]) => namn !== 'id');
  return Object.fromEntries(
    falt.map(([namn, ett]) => [namn, namn === 'attribut' ? ett : utanId(ett)]),
  );
}

/** What differs inside two blocks; undefined when they are of different kinds. */
export function inreskillnad(fore: Versionsblock, efter: Versionsblock): Inreskillnad | undefined {
  if ('bitar' in fore && 'bitar' in efter && fore.slag === efter.slag)
    return { slag: 'text', bitar: textskillnad(fore.bitar, efter.bitar) };
  if (fore.slag === 'lista' && efter.slag === 'lista')
    return { slag: 'lista', punkter: punktskillnader(fore.punkter, efter.punkter) };
  if (fore.slag === 'tabell' && efter.slag === 'tabell')
    return tabellskillnad(fore.rader, efter.rader);
  if (fore.slag === 'omslutning' && efter.slag === 'omslutning')
    return {
      slag: 'omslutning',
      attribut: attributskillnader(fore.attribut, efter.attribut),
      block: blockskillnader(fore.block, efter.block),
    };
  if (fore.slag === 'infogat' && efter.slag === 'infogat')
    return { slag: 'infogat', attribut: attributskillnader(fore.attribut, efter.attribut) };
  return undefined;
}

function attributskillnader(
  fore: Record<string, string>,
  efter: Record<string, string>,
): Attributskillnad[] {
  const namnen = [...new Set([...Object.keys(fore), ...Object.keys(efter)])];
  return namnen
    .filter((namn) => fore[namn] !== efter[namn])
    .map((namn) => ({ namn, fore: fore[namn], efter: efter[namn] }));
}

function punktskillnader(
  fore: readonly Versionsblock[][],
  efter: readonly Versionsblock[][],
): Punktskillnad[] {
  const par = para(fore, efter, {
    nyckel: punktnyckel,
    likhet: (ena, andra) => ordlikhet(punktpase(ena), punktpase(andra)),
    minst: SAMMA_STYCKE,
  });
  const skillnader = par.map(({ fore, efter }): Punktskillnad => {
    if (!fore) return { art: 'in', block: efter! };
    if (!efter) return { art: 'ut', block: fore };
    const block = blockskillnader(fore, efter);
    return block.every((ett) => ett.art === 'lika')
      ? { art: 'lika', block: efter }
      : { art: 'andrat', block };
  });
  return medFlyttade(skillnader, (punkt) => punktnyckel(punkt));
}

/** Items that left one place and came to another of the same list. */
function medFlyttade(
  punkter: Punktskillnad[],
  nyckel: (block: Versionsblock[]) => string,
): Punktskillnad[] {
  const av = (art: 'in' | 'ut') =>
    new Set(punkter.flatMap((ett) => (ett.art === art ? nyckel(ett.block) : [])));
  const [inne, ute] = [av('in'), av('ut')];
  return punkter.map((ett) =>
    (ett.art === 'in' && ute.has(nyckel(ett.block))) ||
    (ett.art === 'ut' && inne.has(nyckel(ett.block)))
      ? { ...ett, flyttad: true }
      : ett,
  );
}
