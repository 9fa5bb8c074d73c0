/** Formal chapters and their plain twins keep below the LIX that handbok.yaml sets. */
import type { Sida } from '../las.ts';
import { raknaLix } from '../lix.ts';
import { problem, type Problem } from '../problem.ts';
import { lasbar } from '../trad.ts';

/** Fewer words say nothing: one long sentence would tip the scale. */
const MINST_ORD = 100;

export function lixtak({ post, trad, ram, brodRad }: Sida): Problem[] {
  const tak = { kapitel: ram.lixTak, popular: ram.lixTakPopular }[post.samling as string];
  if (tak === undefined || !trad) return [];
  const { lix, ord } = raknaLix(trad.av('paragraph').map(lasbar));
  if (ord < MINST_ORD || lix <= tak) return [];
  const text = `Texten har LIX ${lix}. Taket är ${tak}. Dela långa meningar och byt långa ord.`;
  return [problem('LIX-HOG', post.fil, { rad: brodRad + 1, kolumn: 1 }, text)];
}
