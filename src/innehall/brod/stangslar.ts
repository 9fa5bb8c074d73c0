/** Fences in a body: those of Mermaid, and those that are never closed. */
import type { Code } from 'mdast';
import type { Kallfil } from '../kallfil.ts';
import type { Stangselkalla } from '../post.ts';
import type { Plats } from '../../problem/problem.ts';
import { nodplats, type Trad } from './trad.ts';

/**
 * The Mermaid fences of a body in the order of the text, whatever case their name has. Those that are written wrong themselves are left out: see
 * granskning/kontroller/kodrutor.ts.
 */
export function stangslarI(trad: Trad, rader: string[]): Stangselkalla[] {
  return trad
    .av('code')
    .filter((kod) => arMermaid(kod) && !kod.meta && !arOppen(kod, rader))
    .map((kod) => ({ kalla: kod.value, ...nodplats(kod) }));
}

/** Whether a block of code is drawn. The word is read as editors write it, in any case. */
export function arMermaid({ lang }: Code): boolean {
  return lang?.toLowerCase() === 'mermaid';
}

/** Line and column in the file of a place in a fence. The indent of a list is not part of what the fence holds. */
export function platsIStangsel({ kalla, rad, kolumn }: Stangselkalla, index: number): Plats {
  const fore = kalla.slice(0, index).split('\n');
  return { rad: rad + fore.length, kolumn: kolumn + (fore.at(-1)?.length ?? 0) };
}

/**
 * Whether a fence goes on to the end of the file, or of the list or box that it stands in. One that holds the opening of another (```js)
 * has taken the end of that for its own.
 */
export function arOppen(kod: Code, rader: string[]): boolean {
  const { rad, kolumn } = nodplats(kod);
  const oppning = /^[`~]{3,}/.exec(rader[rad - 1]?.slice(kolumn - 1) ?? '')?.[0];
  if (oppning === undefined) return false;
  const slut = kod.position?.end.line ?? rad;
  const sista = rader[slut - 1]?.replace(/^[ \t>]*/, '').trimEnd() ?? '';
  const stangd = slut > rad && sista.length >= oppning.length && arBara(sista, oppning[0] ?? '');
  return !stangd || new RegExp(`^[ \\t]*${oppning}[a-z]`, 'im').test(kod.value);
}

/** Whether such a fence hides the rest of a body, and with it links and notes. */
export function harOppen({ trad, rader }: Pick<Kallfil, 'trad' | 'rader'>): boolean {
  return trad?.av('code').some((kod) => arOppen(kod, rader)) ?? false;
}

function arBara(text: string, tecken: string): boolean {
  return text.replaceAll(tecken, '') === '';
}
