/** Formal chapters and their plain twins keep below the LIX that handbok.yaml sets. */
import type { Ram } from '../ram.ts';
import type { Kallfil } from '../../innehall/kallfil.ts';
import { raknaLix } from '../../lasbarhet/lix.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { lasbar } from '../../innehall/brod/trad.ts';

/** Fewer words say nothing: one long sentence would tip the scale. A plain text is short, but its sentences are too. */
const MINST_ORD = { kapitel: 100, popular: 50 };

export function lixtak({ post, trad, brodRad }: Kallfil, ram: Ram): Problem[] {
  const { samling } = post;
  if ((samling !== 'kapitel' && samling !== 'popular') || !trad) return [];
  const tak = samling === 'kapitel' ? ram.lixTak : ram.lixTakPopular;
  const { lix, ord } = raknaLix(trad.av('paragraph').map(lasbar));
  if (ord < MINST_ORD[samling] || lix <= tak) return [];
  const text = `Texten har LIX ${lix}. Taket är ${tak}. Dela långa meningar och byt långa ord.`;
  return [problem('LIX-HOG', post.fil, { rad: brodRad + 1, kolumn: 1 }, text)];
}
