/** The populärversion as a whole: easy enough, short enough, and with a short version that fits two pages. */
import type { Bok } from '../bok.ts';
import type { Kod } from '../../problem/koder.ts';
import { lasrapport, type Helhet } from '../../lasbarhet/lasrapport.ts';
import { underlagAv } from '../../lasbarhet/lasunderlag.ts';
import { problem, type Problem } from '../../problem/problem.ts';

/** Fewer words say nothing of a whole. */
const MINST_ORD = 100;

export function helheten(bok: Bok): Problem[] {
  if (bok.samling('popular').size === 0 || bok.poster.some((post) => post.olast)) return [];
  const { hela } = lasrapport(underlagAv(bok.poster, bok.handbok.ra));
  const sag = (kod: Kod, text: string) =>
    problem(kod, bok.handbok.fil, { rad: 1, kolumn: 1 }, text);
  return [
    ...forSvar(hela).map((text) => sag('POPULAR-LIX', text)),
    ...forLang(hela).map((text) => sag('POPULAR-ANDEL', text)),
    ...kortversion(hela).map((text) => sag('KORTVERSION', text)),
  ];
}

function forSvar({ popular, tak, tyngst }: Helhet): string[] {
  if (popular.ord < MINST_ORD || popular.lix <= tak.lixHela) return [];
  const varst = tyngst.map(({ id, lix }) => `${id} (${lix})`).join(', ');
  return [
    `Hela populärversionen har LIX ${popular.lix}. Taket är ${tak.lixHela}. Tyngst är ${varst}.`,
  ];
}

function forLang({ popular, formell, andel, tak }: Helhet): string[] {
  if (formell.ord < MINST_ORD || andel <= tak.andel) return [];
  return [
    `Populärversionen har ${popular.ord} ord, ${String(andel).replace('.', ',')} % av den formella textens ${formell.ord}. Taket är ${tak.andel} %.`,
  ];
}

function kortversion({ kort, tak }: Helhet): string[] {
  const fel: string[] = [];
  if (kort.ord > tak.kortOrd)
    fel.push(`Kortversionen har ${kort.ord} ord. Högst ${tak.kortOrd} får plats på två sidor.`);
  if (kort.ord >= MINST_ORD && kort.lix > tak.kortLix)
    fel.push(`Kortversionen har LIX ${kort.lix}. Taket är ${tak.kortLix}.`);
  return fel;
}
