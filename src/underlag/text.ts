/** The text of a decision with each change tracked: all chapters as they are read, then what is changed of the rest. */
import {
  textskillnad,
  type Bitskillnad,
  type Postskillnad,
  type Skillnad,
} from '../skillnad/index.ts';
import type { Versionspost } from '../schema/versioner.ts';
import { textordning, type Textdel, type Underlagstext } from './ordning.ts';
import type { Spar, Styckeform, Wordblock } from './word/typ.ts';
import { bitar, Wordskrivare } from './word/wordblock.ts';

const DEL: Styckeform = { stil: 'rubrik', niva: 1, indrag: 0 };
const KAPITEL: Styckeform = { stil: 'rubrik', niva: 2, indrag: 0 };
const INGRESS: Styckeform = { stil: 'ingress', indrag: 0 };

/**
 * The document's content. Accepting all changes gives the new text, rejecting all the old one.
 *
 * @param samlingsnamn what a collection is called, as a heading
 */
export function underlagsblock(
  fore: Underlagstext,
  efter: Underlagstext,
  skillnad: Skillnad,
  samlingsnamn: (samling: string) => string,
): Wordblock[] {
  const skrivare = new Wordskrivare();
  const poster = new Map(skillnad.poster.map((post) => [post.nyckel, post]));
  const texten = textordning(fore, efter, skillnad).flatMap(({ fore, efter }) => {
    if (fore && efter) return denSamma(fore, efter, poster.get(efter.nyckel), skrivare);
    return fore ? helDel(fore, 'ut', skrivare) : helDel(efter!, 'in', skrivare);
  });
  return [...texten, ...resten(fore, efter, skillnad, samlingsnamn, skrivare)];
}

/** A part or a chapter that stands where it stood. */
function denSamma(
  fore: Textdel,
  efter: Textdel,
  andring: Postskillnad | undefined,
  skrivare: Wordskrivare,
): Wordblock[] {
  const rubrik = jamford(fore.rubrik, efter.rubrik);
  if (!fore.post || !efter.post) return [stycke('lika', DEL, rubrik)];
  return [
    stycke('lika', KAPITEL, rubrik),
    ...ingressen(fore.post, efter.post),
    ...(andring ? skrivare.skillnader(andring.block) : skrivare.hela(efter.post.block, 'lika')),
  ];
}

function helDel({ rubrik, post }: Textdel, art: Spar, skrivare: Wordskrivare): Wordblock[] {
  if (!post) return [stycke(art, DEL, bitar([{ text: rubrik }], art))];
  return helPost(post, rubrik, art, skrivare);
}

function helPost(
  post: Versionspost,
  rubrik: string,
  art: Spar,
  skrivare: Wordskrivare,
): Wordblock[] {
  const ingress = ingressAv(post);
  return [
    stycke(art, KAPITEL, bitar([{ text: rubrik }], art)),
    ...(ingress ? [stycke(art, INGRESS, bitar([{ text: ingress }], art))] : []),
    ...skrivare.hela(post.block, art),
  ];
}

/** What is changed of other collections. What is as it was is not part of the decision. */
function resten(
  fore: Underlagstext,
  efter: Underlagstext,
  { poster }: Skillnad,
  samlingsnamn: (samling: string) => string,
  skrivare: Wordskrivare,
): Wordblock[] {
  const hitta = (text: Underlagstext, samling: string, id: string | undefined) =>
    text.poster.find((post) => post.samling === samling && post.id === id);
  const andra = poster.filter(({ samling }) => samling !== 'kapitel');
  return [...Map.groupBy(andra, ({ samling }) => samling)].flatMap(([samling, alla]) => [
    stycke('lika', DEL, bitar([{ text: samlingsnamn(samling) }], 'lika')),
    ...alla.flatMap((post) => {
      const gammal = hitta(fore, samling, post.fore?.id);
      const ny = hitta(efter, samling, post.efter?.id);
      if (!gammal && !ny) return [];
      if (!gammal) return helPost(ny!, ny!.namn, 'in', skrivare);
      if (!ny) return helPost(gammal, gammal.namn, 'ut', skrivare);
      return [
        stycke('lika', KAPITEL, jamford(gammal.namn, ny.namn)),
        ...ingressen(gammal, ny),
        ...skrivare.skillnader(post.block),
      ];
    }),
  ]);
}

function ingressen(fore: Versionspost, efter: Versionspost): Wordblock[] {
  const [gammal, ny] = [ingressAv(fore), ingressAv(efter)];
  if (gammal && ny) return [stycke('lika', INGRESS, jamford(gammal, ny))];
  if (ny) return [stycke('in', INGRESS, bitar([{ text: ny }], 'in'))];
  return gammal ? [stycke('ut', INGRESS, bitar([{ text: gammal }], 'ut'))] : [];
}

function ingressAv({ data: { sammanfattning } }: Versionspost): string {
  return typeof sammanfattning === 'string' ? sammanfattning : '';
}

function jamford(fore: string, efter: string): Bitskillnad[] {
  return textskillnad([{ text: fore }], [{ text: efter }]);
}

function stycke(art: Spar, form: Styckeform, bitar: Bitskillnad[]): Wordblock {
  return { slag: 'stycke', art, form, bitar };
}
