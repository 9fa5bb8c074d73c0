/** Passages that stand word for word in both texts, but elsewhere: found before anything else is compared. */
import { diffArrays } from 'diff';
import type { Versionsblock } from '../../schema/versioner.ts';
import { blocknyckel, blocktext } from '../block/blocktext.ts';
import { ordI } from '../../svenska/meningar.ts';
import type { Flyttar } from '../typer.ts';

/** The blocks of a post in both texts; one of the lists is empty for a post that is in one only. */
export interface Blockpar {
  nyckel: string;
  fore: readonly Versionsblock[];
  efter: readonly Versionsblock[];
}

/** Which move each block is an end of, on its side. */
export interface Flyttplan {
  flyttar: Flyttar[];
  fore: Map<Versionsblock, string>;
  efter: Map<Versionsblock, string>;
}

/** A block without a fellow at its place. */
interface Plats {
  post: string;
  nr: number;
  block: Versionsblock;
}

/** Fewer words than this are the same by chance. */
const MINST_ORD = 6;

/** Finds the moves within and between posts. Neighbours that went the same way are one move. */
export function helaFlyttar(poster: readonly Blockpar[]): Flyttplan {
  const ensamma = poster.map(utanMake);
  const fore = new Platser(ensamma.flatMap((ett) => ett.fore));
  const efter = new Platser(ensamma.flatMap((ett) => ett.efter));
  const par = new Map<Plats, Plats>();
  const tagna = new Set<Plats>();
  for (const till of efter.alla.filter(({ block }) => tung(block))) {
    const fran = fore.lika(till.block).find((ett) => !tagna.has(ett));
    if (!fran) continue;
    par.set(till, fran);
    tagna.add(fran);
  }
  vaxa(par, tagna, fore, efter);
  return somPlan(par, efter);
}

class Platser {
  readonly alla: Plats[];
  readonly #perNyckel: Map<string, Plats[]>;
  readonly #perPlats: Map<string, Plats>;

  constructor(alla: Plats[]) {
    this.alla = alla;
    this.#perNyckel = Map.groupBy(alla, ({ block }) => blocknyckel(block));
    this.#perPlats = new Map(alla.map((ett) => [`${ett.post} ${ett.nr}`, ett]));
  }

  lika(block: Versionsblock): Plats[] {
    return this.#perNyckel.get(blocknyckel(block)) ?? [];
  }

  bredvid({ post, nr }: Plats, steg: number): Plats | undefined {
    return this.#perPlats.get(`${post} ${nr + steg}`);
  }
}

function utanMake({ nyckel, fore, efter }: Blockpar): { fore: Plats[]; efter: Plats[] } {
  const ensamma: { fore: Plats[]; efter: Plats[] } = { fore: [], efter: [] };
  let [i, j] = [0, 0];
  for (const { added, removed, count } of diffArrays(
    fore.map(blocknyckel),
    efter.map(blocknyckel),
  )) {
    for (let nr = 0; nr < count; nr++) {
      const [gammal, ny] = [added ? -1 : i++, removed ? -1 : j++];
      if (removed) ensamma.fore.push({ post: nyckel, nr: gammal, block: fore[gammal]! });
      if (added) ensamma.efter.push({ post: nyckel, nr: ny, block: efter[ny]! });
    }
  }
  return ensamma;
}

/** Whether a block says so much that it cannot be the same by chance. */
export function tung(block: Versionsblock): boolean {
  if (block.slag === 'rubrik') return false;
  return ordI(blocktext(block)).length >= MINST_ORD;
}

/** What stands beside a moved passage, and is equal in both texts, went with it: its heading, a short line. */
function vaxa(par: Map<Plats, Plats>, tagna: Set<Plats>, fore: Platser, efter: Platser): void {
  const ko = [...par];
  for (const [till, fran] of ko)
    for (const steg of [-1, 1]) {
      const [ny, gammal] = [efter.bredvid(till, steg), fore.bredvid(fran, steg)];
      if (!ny || !gammal || par.has(ny) || tagna.has(gammal)) continue;
      if (blocknyckel(ny.block) !== blocknyckel(gammal.block)) continue;
      par.set(ny, gammal);
      tagna.add(gammal);
      ko.push([ny, gammal]);
    }
}

function somPlan(par: Map<Plats, Plats>, efter: Platser): Flyttplan {
  const plan: Flyttplan = { flyttar: [], fore: new Map(), efter: new Map() };
  for (const till of efter.alla) {
    const fran = par.get(till);
    if (!fran) continue;
    const forra = efter.bredvid(till, -1);
    const fransforra = forra && par.get(forra);
    const samma = fransforra?.post === fran.post && fransforra.nr === fran.nr - 1;
    if (!samma) plan.flyttar.push(nyFlytt(plan.flyttar.length, fran.post, till.post));
    const { id } = plan.flyttar.at(-1)!;
    plan.fore.set(fran.block, id);
    plan.efter.set(till.block, id);
  }
  return plan;
}

/** A move, named by its number. */
export function nyFlytt(nr: number, fran: string, till: string, andrad = false): Flyttar {
  return { id: `flytt-${nr + 1}`, fran, till, andrad };
}
