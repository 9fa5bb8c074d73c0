/** Passages that stand elsewhere in other words: found among what is left when all else is paired. */
import type { Versionsblock } from '../../schema/versioner.ts';
import { orden } from '../../svenska/ord.ts';
import { inreskillnad } from '../block/blockskillnad.ts';
import { blocklikhet, blocktext } from '../block/blocktext.ts';
import type { Blockskillnad, Flyttar, Heltblock } from '../typer.ts';
import { nyFlytt } from './hela.ts';

/** What a post shows, to be marked. */
export interface Postblock {
  nyckel: string;
  block: Blockskillnad[];
}

/** Passages less alike than this are not told as moved. */
const MINST_LIKA = 0.75;
/** Shorter ones are alike by chance. */
const MINST_ORD = 10;
/** As many words in a row are compared when candidates are looked for. */
const RAD = 3;

/**
 * Marks what was both moved and changed. The old passage is compared with the new one where that has landed.
 *
 * @param flyttar the moves so far; new ones are added
 */
export function markeraLiknande(poster: readonly Postblock[], flyttar: Flyttar[]): void {
  const ute = ensamma(poster, 'ut');
  const register = nyttRegister(ute);
  const tagna = new Set<Heltblock>();
  for (const { post, ett } of ensamma(poster, 'in')) {
    const fran = basta(ett.block, register, tagna);
    if (!fran) continue;
    const andring = inreskillnad(fran.ett.block, ett.block);
    if (!andring) continue;
    const flytt = nyFlytt(flyttar.length, fran.post, post, true);
    flyttar.push(flytt);
    tagna.add(fran.ett);
    fran.ett.flytt = flytt.id;
    Object.assign(ett, { flytt: flytt.id, andring });
  }
}

interface Ensam {
  post: string;
  ett: Heltblock;
}

function ensamma(poster: readonly Postblock[], art: 'in' | 'ut'): Ensam[] {
  return poster.flatMap(({ nyckel, block }) =>
    iAlla(block)
      .filter((ett) => ett.art === art && ett.flytt === undefined)
      .filter(({ block }) => block.slag !== 'rubrik' && orden(blocktext(block)).length >= MINST_ORD)
      .map((ett) => ({ post: nyckel, ett })),
  );
}

/** Whole blocks that came or went, also inside a box that is there in both texts. */
function iAlla(block: readonly Blockskillnad[]): Heltblock[] {
  return block.flatMap((ett) => {
    if (ett.art === 'in' || ett.art === 'ut') return [ett];
    return ett.art === 'andrat' && ett.inre.slag === 'omslutning' ? iAlla(ett.inre.block) : [];
  });
}

/** Runs of words → where they stand. */
type Register = Map<string, Ensam[]>;

function nyttRegister(ute: readonly Ensam[]): Register {
  const register: Register = new Map();
  for (const ensam of ute)
    for (const rad of rader(ensam.ett.block)) {
      const har = register.get(rad);
      if (har) har.push(ensam);
      else register.set(rad, [ensam]);
    }
  return register;
}

function rader(block: Versionsblock): Set<string> {
  const ord = orden(blocktext(block));
  return new Set(ord.slice(RAD - 1).map((_, nr) => ord.slice(nr, nr + RAD).join(' ')));
}

/** The passage that is most like a new one, among those with the most runs of words in common. */
function basta(
  block: Versionsblock,
  register: Register,
  tagna: ReadonlySet<Heltblock>,
): Ensam | undefined {
  const traffar = new Map<Ensam, number>();
  for (const rad of rader(block))
    for (const ensam of register.get(rad) ?? [])
      if (!tagna.has(ensam.ett)) traffar.set(ensam, (traffar.get(ensam) ?? 0) + 1);
  const NARMAST = 3;
  return [...traffar]
    .sort(([, a], [, b]) => b - a)
    .slice(0, NARMAST)
    .map(([ensam]) => ensam)
    .find((ensam) => blocklikhet(ensam.ett.block, block) >= MINST_LIKA);
}
