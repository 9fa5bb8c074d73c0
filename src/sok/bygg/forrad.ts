import { gzipSync } from 'node:zlib';
import { orden } from '../../svenska/ord.ts';
import type { Ordrakning } from './ordrakning.ts';
import type { Soksida } from './samla.ts';
import { stam } from '../../svenska/stam.ts';
import type { Stavningsforrad } from '../ord/stavning.ts';

/** The file is fetched by a reader on a phone who has already misspelled. */
const HOGST_BYTE = 15_000;
const KORTAST = 4;

/**
 * The words that a misspelled one may be meant as: for each stem its commonest form, words of names first,
 * then by how common they are, as many as there is room for.
 */
export function skapaForrad(rakning: Ordrakning, sidor: Soksida[]): Stavningsforrad {
  const iNamn = new Set(sidor.flatMap(({ post }) => [post.titel, ...post.nycklar].flatMap(orden)));
  const perStam = new Map<string, { ord: string; antal: number; namn: boolean }>();
  for (const [ord, antal] of [...rakning].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (ord.length < KORTAST) continue;
    const kand = perStam.get(stam(ord));
    const namn = iNamn.has(ord);
    if (!kand) perStam.set(stam(ord), { ord, antal, namn });
    else {
      if (antal > kand.antal && (namn || !kand.namn)) kand.ord = ord;
      kand.antal += antal;
      kand.namn ||= namn;
    }
  }
  const alla = [...perStam.values()]
    .sort(
      (a, b) => Number(b.namn) - Number(a.namn) || b.antal - a.antal || (a.ord < b.ord ? -1 : 1),
    )
    .map(({ ord }) => ord);
  return rymsI(alla);
}

/** Cuts from the end, a tenth at a time, until the file is small enough. */
function rymsI(alla: string[]): Stavningsforrad {
  let antal = alla.length;
  const forrad = () => ({ ord: alla.slice(0, antal) });
  while (gzipSync(JSON.stringify(forrad())).length > HOGST_BYTE) antal = Math.floor(antal * 0.95);
  return forrad();
}
