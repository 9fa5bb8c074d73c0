/** "Menade du …?": the nearest of the names that would have worked. */
import { distance } from 'fastest-levenshtein';
import { vik } from './vikning.ts';

/** The nearest candidate, or undefined when none is near enough to be worth proposing. The only one that a short form begins is near. */
export function narmast(ord: string, kandidater: Iterable<string>): string | undefined {
  const sokt = vik(ord.slice(0, 200)).toLowerCase();
  return minstAvstand(sokt, [...kandidater]) ?? forkortat(sokt, [...kandidater]);
}

/** "nov" → november */
function forkortat(sokt: string, kandidater: string[]): string | undefined {
  if (sokt.length < 3) return undefined;
  const borjar = kandidater.filter((ett) => vik(ett).toLowerCase().startsWith(sokt));
  return borjar.length === 1 ? borjar[0] : undefined;
}

function minstAvstand(sokt: string, kandidater: string[]): string | undefined {
  let bast: string | undefined;
  let minst = (sokt.length <= 3 ? 1 : Math.max(2, Math.floor(sokt.length / 3))) + 1;
  for (const kandidat of kandidater) {
    if (Math.abs(kandidat.length - sokt.length) >= minst) continue;
    const avstand = distance(sokt, vik(kandidat).toLowerCase());
    if (avstand < minst) [bast, minst] = [kandidat, avstand];
  }
  return bast;
}

/** The proposal as a sentence, or an empty string. */
export function forslag(ord: string, kandidater: Iterable<string>): string {
  const bast = narmast(ord, kandidater);
  return bast === undefined ? '' : `Menade du "${bast}"?`;
}
