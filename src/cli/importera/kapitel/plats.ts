/** Where chapters go: their ids, their order and their folders, beside what is there already. */
import { posix } from 'node:path';
import { foreslaId } from '../../../innehall/fil/filnamn.ts';
import type { Avsnitt } from './dela.ts';

/** A chapter that is there. */
export interface Befintligt {
  id: string;
  /** Path from the handbook's folder. */
  rel: string;
  titel: string;
  del: string;
  under: string | undefined;
  ordning: number;
}

export interface Kapitelplats {
  id: string;
  /** Path from the handbook's folder. */
  fil: string;
  ordning: number;
  under: string | undefined;
}

/** Longer names are a burden in addresses. */
const LANGST = 50;

/** The place of each chapter. Nothing that is there is moved or written over. */
export function platserFor(
  avsnitt: readonly Avsnitt[],
  del: string,
  finns: readonly Befintligt[],
): Map<Avsnitt, Kapitelplats> {
  const tagna = new Set(finns.map(({ id }) => id));
  const syskon = finns.filter((ett) => ett.del === del && ett.under === undefined);
  const rot = mappFor(del, syskon);
  const sist = Math.floor(Math.max(0, ...syskon.map(({ ordning }) => ordning)));
  const platser = new Map<Avsnitt, Kapitelplats>();
  for (const ett of avsnitt) {
    const ovan = ett.under && platser.get(ett.under);
    const id = ledigt(ett.titel, tagna);
    tagna.add(id);
    const fore = [...platser].filter(([annat]) => annat.under === ett.under).length;
    platser.set(ett, {
      id,
      fil: `${ovan ? ovan.fil.replace(/\.mdx$/, '') : rot}/${id}.mdx`,
      ordning: (ovan ? 0 : sist) + fore + 1,
      under: ovan?.id,
    });
  }
  return platser;
}

/** The name "Mål och budget" gives mal-och-budget; when that is taken, mal-och-budget-2. */
function ledigt(titel: string, tagna: ReadonlySet<string>): string {
  const id = kortat(foreslaId(titel)) || 'kapitel';
  if (!tagna.has(id)) return id;
  let nr = 2;
  while (tagna.has(`${id}-${nr}`)) nr++;
  return `${id}-${nr}`;
}

function kortat(id: string): string {
  if (id.length <= LANGST) return id;
  const bit = id.slice(0, LANGST + 1);
  return bit.slice(0, Math.max(bit.lastIndexOf('-'), 1));
}

/** The folder where the other chapters of the part lie, or one with the part's name. */
function mappFor(del: string, syskon: readonly Befintligt[]): string {
  const mappar = syskon.map(({ rel }) => posix.dirname(rel));
  const antal = (mapp: string) => mappar.filter((ett) => ett === mapp).length;
  const [flest] = [...new Set(mappar)].sort((a, b) => antal(b) - antal(a));
  return flest ?? `kapitel/${del}`;
}
