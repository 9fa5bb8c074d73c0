/** What a sentence says of when something happens agrees with the event that it links to. */
import type { ArshjulData } from '../../schema/arshjul.ts';
import { lasLank } from '../../schema/lankar.ts';
import { allaIOrd } from '../../tid/i-ord.ts';
import type { Manad } from '../../tid/manad.ts';
import { manaderI, tacktaManader } from '../../tid/manader.ts';
import type { Post } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import type { Bok } from '../bok.ts';

export function tidstext(bok: Bok): Problem[] {
  return bok.poster.flatMap((post) => {
    // A sentence that links to several events gives each its own month: together they must cover what it says.
    const meningar = Map.groupBy(handelselankar(bok, post), ({ mening }) => mening);
    return [...meningar].flatMap(([mening, lankar]) => iMening(post, mening, lankar));
  });
}

interface Handelselank {
  mening: string;
  rad: number;
  kolumn: number;
  data: ArshjulData;
}

function handelselankar(bok: Bok, post: Post): Handelselank[] {
  return post.lankar.flatMap(({ adress, mening, rad, kolumn }) => {
    const lank = lasLank(adress);
    const data = lank?.slag === 'handelse' ? bok.samling('arshjul').get(lank.id)?.data : undefined;
    return mening && data ? [{ mening, rad, kolumn, data: data as ArshjulData }] : [];
  });
}

/** A day with its year is a day of history, and what comes after "utom" is when it does not happen. */
const ANNAN_TID = /\p{L}+ \d{4}\b|\b(?:för)?utom\b.*$/gu;

function iMening(post: Post, mening: string, lankar: Handelselank[]): Problem[] {
  const sagda = manaderI(mening.replace(ANNAN_TID, ''));
  const tackta = new Set(lankar.flatMap(({ data }) => manadernaFor(data)));
  const okanda = sagda.filter((manad) => !tackta.has(manad));
  if (okanda.length === 0) return [];
  return lankar.flatMap(({ data, rad, kolumn }) => {
    const egna = manadernaFor(data);
    if (egna.length === 0 || sagda.some((manad) => egna.includes(manad))) return [];
    const text = `Meningen säger ${okanda.join(' och ')}, men ”${data.titel}” har tiden ${allaIOrd(data.nar)}.`;
    return [problem('TID-OLIKA', post.fil, { rad, kolumn }, text)];
  });
}

/** The months of an event, in a year of election too. */
function manadernaFor({ nar, mandatskifte }: ArshjulData): Manad[] {
  return tacktaManader([...nar, ...(mandatskifte?.nar ?? [])]);
}
