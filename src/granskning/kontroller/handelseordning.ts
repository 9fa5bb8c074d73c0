/** An event comes after those that it says come before it. */
import type { ArshjulData } from '../../schema/arshjul.ts';
import type { Nar } from '../../tid/nar.ts';
import { manadsspann } from '../../tid/manader.ts';
import { narIOrd } from '../../tid/i-ord.ts';
import { textI, type Bok } from '../bok.ts';
import type { Post } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { varderVid } from './referenser.ts';

/** The year as a circle of days. Months count as 31: only the order matters. */
const VARVET = 12 * 31;

export function handelseordning(bok: Bok): Problem[] {
  const handelser = bok.samling('arshjul');
  return [...handelser.values()].flatMap((post) =>
    varderVid(post.ra, 'fore[]').flatMap(({ id, vag }) => {
      const fore = handelser.get(id);
      const text = fore && fore !== post ? bakvant(post, fore) : undefined;
      return text ? [problem('HANDELSE-ORDNING', post.fil, bok.plats(post, vag), text)] : [];
    }),
  );
}

function bakvant(post: Post, fore: Post): string | undefined {
  const [nu, da] = [tiden(post), tiden(fore)];
  if (!nu || !da || 'senast' in da) return undefined;
  const [sker, borjar] = [dag(nu), dag(da)];
  if (sker === undefined || borjar === undefined || borjar <= sker) return undefined;
  // November before January goes over New Year: that way round the year is the shorter one.
  if (VARVET - (borjar - sker) <= borjar - sker) return undefined;
  const namn = textI(fore, 'titel') ?? fore.id;
  return `Händelsens tid är ${narIOrd(nu)}, men ”${namn}” ska komma före och har tiden ${narIOrd(da)}.`;
}

/** The time of an event that has just one, every year. Of others nothing is said. */
function tiden(post: Post): Nar | undefined {
  const { nar = [] } = (post.data ?? {}) as Partial<ArshjulData>;
  const [forsta, ...fler] = nar;
  const varjeAr = forsta && !('vartNteAr' in forsta) && !('ar' in forsta);
  return varjeAr && fler.length === 0 ? forsta : undefined;
}

/** The day of a time that comes once a year: a deadline may be met any day before it, other things have begun on their first day. */
function dag(nar: Nar): number | undefined {
  const [spann, ...fler] = manadsspann(nar);
  if (!spann || fler.length > 0) return undefined;
  return (spann.fran - 1) * 31 + Math.max(1, spann.dag);
}
