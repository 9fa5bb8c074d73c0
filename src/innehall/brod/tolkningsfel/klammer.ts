/** A brace that is never closed. */
import type { Plats } from '../../../problem/problem.ts';
import type { Tolkningsfel, Tolkningssvar } from './fel.ts';

export function klammer(fel: Tolkningsfel): Tolkningssvar | undefined {
  if (!/closing brace|in expression/.test(fel.engelska)) return undefined;
  const text = 'Klammern { stängs inte. Texter har inga klammer: skriv \\{ om tecknet ska synas.';
  return { plats: oppen(fel) ?? fel.plats, text };
}

/** The parser tells where the paragraph ends; the brace is looked for backwards from there. */
function oppen({ rader, plats, brodRad }: Tolkningsfel): Plats | undefined {
  let djup = 0;
  for (let rad = plats.rad; rad > brodRad; rad--) {
    const text = rader[rad - 1] ?? '';
    for (let vid = rad === plats.rad ? plats.kolumn - 1 : text.length; vid >= 0; vid--) {
      if (text[vid - 1] === '\\') continue;
      if (text[vid] === '}') djup++;
      else if (text[vid] === '{' && djup-- === 0) return { rad, kolumn: vid + 1 };
    }
  }
  return undefined;
}
