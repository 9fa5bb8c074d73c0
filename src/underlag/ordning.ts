/** Parts and chapters in the order of a text: what a decided text is read in. */
import { para, type Par } from '../skillnad/index.ts';
import type { Skillnad } from '../skillnad/index.ts';
import type { Versionspost } from '../schema/versioner.ts';

/** One of two texts. */
export interface Underlagstext {
  /** "Ledningssystemet 2018", "förslaget". */
  namn: string;
  poster: readonly Versionspost[];
  /** handbok.yaml as its schema gives it. */
  handbok: object;
}

/** A part's heading, or a chapter. */
export interface Textdel {
  nyckel: string;
  rubrik: string;
  post?: Versionspost;
}

/** The chapters of both texts, with the headings of their parts. One that moved is taken away where it stood and added where it stands. */
export function textordning(
  fore: Underlagstext,
  efter: Underlagstext,
  { poster }: Skillnad,
): Par<Textdel>[] {
  const nya = new Map<string, string>(
    poster.flatMap(({ samling, fore, efter }) =>
      fore && efter ? [[`${samling}-${fore.id}`, `${samling}-${efter.id}`] as const] : [],
    ),
  );
  const flyttade = new Set(poster.filter((ett) => ett.flyttad).map(({ nyckel }) => nyckel));
  return para(
    delarna(fore, (nyckel) => nya.get(nyckel) ?? nyckel),
    delarna(efter),
    {
      nyckel: ({ nyckel }) => nyckel,
      likhet: () => 0,
      minst: 1,
      utom: ({ nyckel }) => flyttade.has(nyckel),
    },
  );
}

function delarna(
  { poster, handbok }: Underlagstext,
  nyckel: (nyckel: string) => string = (ett) => ett,
): Textdel[] {
  const kapitel = poster.filter(({ samling }) => samling === 'kapitel');
  return delnamnen(handbok).flatMap(({ id, namn }): Textdel[] => {
    const egna = kapitel.filter(({ data }) => data['del'] === id);
    if (egna.length === 0) return [];
    const nummer = egna.find((post) => post.nummer)?.nummer?.split('.')[0];
    return [
      { nyckel: `del:${id}`, rubrik: [nummer, namn].filter(Boolean).join(' ') },
      ...egna.map((post) => ({
        nyckel: nyckel(`kapitel-${post.id}`),
        rubrik: [post.nummer, post.namn].filter(Boolean).join(' '),
        post,
      })),
    ];
  });
}

function delnamnen(handbok: object): { id: string; namn: string }[] {
  const delar =
    'delar' in handbok && Array.isArray(handbok.delar) ? (handbok.delar as unknown[]) : [];
  return delar.flatMap((del) => {
    const { id, namn, titel } = (del ?? {}) as Record<string, unknown>;
    return typeof id === 'string' ? [{ id, namn: String(namn ?? titel ?? id) }] : [];
  });
}
