/** Which post of the one text is which of the other: by id, else by what it says. */
import type { Versionspost } from '../../schema/versioner.ts';
import { blockstext, punktnyckel } from '../block/blocktext.ts';
import { ordlikhet, ordpase, type Ordpase } from '../likhet.ts';

export interface Postpar {
  fore?: Versionspost;
  efter?: Versionspost;
}

/** Posts less alike than this are not one post under two names. */
const SAMMA_POST = 0.6;
/** Posts with fewer words are alike by chance. */
const MINST_ORD = 12;

/** Pairs posts, in the order of the new text; what was taken away stands after the one that it stood after. */
export function postpar(fore: readonly Versionspost[], efter: readonly Versionspost[]): Postpar[] {
  const gamla = new Map(fore.map((post) => [postnyckel(post), post]));
  const make = new Map<Versionspost, Versionspost>();
  for (const post of efter) {
    const samma = gamla.get(postnyckel(post));
    if (samma) make.set(post, samma);
  }
  paraOmdopta(fore, efter, make);
  return iOrdning(fore, efter, make);
}

export function postnyckel({ samling, id }: Versionspost): string {
  return `${samling}-${id}`;
}

function paraOmdopta(
  fore: readonly Versionspost[],
  efter: readonly Versionspost[],
  make: Map<Versionspost, Versionspost>,
): void {
  const tagna = new Set(make.values());
  const pasar = new Map<Versionspost, Ordpase>();
  const pase = (post: Versionspost) => {
    const raknad = pasar.get(post) ?? ordpase(posttext(post));
    pasar.set(post, raknad);
    return raknad;
  };
  for (const ny of efter.filter((post) => !make.has(post))) {
    const mojliga = fore
      .filter((post) => post.samling === ny.samling && !tagna.has(post))
      .map((post) => ({ post, likhet: postlikhet(post, ny, pase) }))
      .sort((a, b) => b.likhet - a.likhet);
    const [bast] = mojliga;
    if (!bast || bast.likhet < SAMMA_POST) continue;
    make.set(ny, bast.post);
    tagna.add(bast.post);
  }
}

function postlikhet(
  fore: Versionspost,
  efter: Versionspost,
  pase: (post: Versionspost) => Ordpase,
): number {
  if (fore.block.length > 0 && punktnyckel(fore.block) === punktnyckel(efter.block)) return 1;
  const ord = [pase(fore), pase(efter)] as const;
  return Math.min(...ord.map(({ size }) => size)) < MINST_ORD ? 0 : ordlikhet(...ord);
}

/** The words of a post: its name, its summary and its text. */
function posttext({ namn, data, block }: Versionspost): string {
  const { sammanfattning } = data;
  return [namn, typeof sammanfattning === 'string' ? sammanfattning : '', blockstext(block)].join(
    '\n',
  );
}

function iOrdning(
  fore: readonly Versionspost[],
  efter: readonly Versionspost[],
  make: ReadonlyMap<Versionspost, Versionspost>,
): Postpar[] {
  const nya = new Map([...make].map(([ny, gammal]) => [gammal, ny]));
  const bortEfter = new Map<Versionspost | undefined, Versionspost[]>();
  let forra: Versionspost | undefined;
  for (const post of fore) {
    const ny = nya.get(post);
    if (ny) forra = ny;
    else bortEfter.set(forra, [...(bortEfter.get(forra) ?? []), post]);
  }
  const borttagna = (post?: Versionspost) => (bortEfter.get(post) ?? []).map((fore) => ({ fore }));
  return [
    ...borttagna(),
    ...efter.flatMap((post): Postpar[] => {
      const gammal = make.get(post);
      return [gammal ? { fore: gammal, efter: post } : { efter: post }, ...borttagna(post)];
    }),
  ];
}
