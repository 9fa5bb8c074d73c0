import { orden } from '../../svenska/ord.ts';
import type { Soksida } from './samla.ts';

/** How often each word stands on the site. Words with digits are left out. */
export type Ordrakning = Map<string, number>;

/** Counts the words of all pages, in lower case. */
export function raknaOrd(sidor: Soksida[]): Ordrakning {
  const rakning: Ordrakning = new Map();
  for (const { block, post } of sidor) {
    for (const text of [...block.map((ett) => ett.text), ...post.nycklar]) {
      for (const ord of orden(text)) {
        if (!/\d/.test(ord)) rakning.set(ord, (rakning.get(ord) ?? 0) + 1);
      }
    }
  }
  return rakning;
}
