/** Chapters in the order that they are read, and a place between two of them. */
import type { Post } from '../../../innehall/post.ts';
import type { Underlag } from './underlag.ts';

/** The chapters of a part in reading order: each followed by those below it. */
export function kapitelI(underlag: Underlag, del: string): Post[] {
  const alla = underlag.i('kapitel').filter(({ ra }) => ra['del'] === del);
  const under = (over: string | undefined, djup: number): Post[] =>
    djup > alla.length
      ? []
      : syskon(alla, del, over).flatMap((post) => [post, ...under(post.id, djup + 1)]);
  return under(undefined, 0);
}

/** The chapters that stand side by side, in order. */
export function syskon(alla: readonly Post[], del: string, under: unknown): Post[] {
  return alla
    .filter(({ ra }) => ra['del'] === del && ra['under'] === under)
    .sort((a, b) => ordningen(a) - ordningen(b));
}

export function ordningen({ ra }: Post): number {
  return typeof ra['ordning'] === 'number' ? ra['ordning'] : 0;
}

/** The last place of a collection, and one more. */
export function sist(poster: readonly Post[]): number {
  return Math.floor(Math.max(0, ...poster.map(ordningen))) + 1;
}

/**
 * A figure after one place and before the next, with as few decimals as will do: 2 and 3 → 2.5. Nothing that stands there has to change,
 * so that two editors who put something in never meet in a third file.
 *
 * @param nasta undefined after the last
 */
export function mellan(fore: number, nasta: number | undefined): number {
  if (nasta === undefined) return Math.floor(fore) + 1;
  for (let tio = 1; tio <= 1e9; tio *= 10) {
    const tal = Math.round(((fore + nasta) / 2) * tio) / tio;
    if (tal > fore && tal < nasta) return tal;
  }
  return (fore + nasta) / 2;
}
