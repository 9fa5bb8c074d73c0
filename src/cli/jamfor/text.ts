/** One of two texts that are compared: read, joined, and taken apart to posts. */
import { basename } from 'node:path';
import { granskaHandbok, type Resultat } from '../../granskning/index.ts';
import { utanForslagslankar } from '../../modell/forslagslankar.ts';
import { byggHandbok, forslagUr, ramaterialUr } from '../../modell/handbok.ts';
import type { Handbok, Ramaterial } from '../../modell/typer.ts';
import type { HandbokData } from '../../schema/handbok.ts';
import type { Versionspost } from '../../schema/versioner.ts';
import { versionsposterUr } from '../../version/index.ts';
import type { Malgrupp } from '../../webb/miljo.ts';
import { Stopp } from '../grund/stopp.ts';

/** A text with what is to be known of it. */
export interface Jamfortext {
  /** "main (commit 3d4df76, 2026-11-22)", "filerna som de ligger nu". */
  namn: string;
  poster: Versionspost[];
  handbok: HandbokData;
  bok: Handbok;
  /** Files that could not be read, by their path from the handbook's folder. They are compared with nothing. */
  olasta: string[];
  /** What its checks say, in a sentence; undefined when they say nothing. */
  anmarkning: string | undefined;
  /** The same with the proposal of its folder `forslag` laid over it. */
  forslag: Omit<Jamfortext, 'forslag'> | undefined;
}

/**
 * Reads a handbook from its folder. Errors that do not hide its text are told, but do not stop anyone from seeing what has changed.
 *
 * @param namn what the text is called in messages
 * @param malgrupp who is to read the comparison
 * @throws Stopp when handbok.yaml cannot be read
 */
export async function lasJamfortext(
  rot: string,
  namn: string,
  malgrupp: Malgrupp,
): Promise<Jamfortext> {
  const resultat = await granskaHandbok(rot, { visa: basename(rot) });
  const lasta = resultat.poster.filter((post) => post.data !== undefined && !post.olast);
  if (!resultat.handbokData)
    throw new Stopp(
      `handbok.yaml i ${namn} går inte att läsa, så det finns inget att jämföra. ${forstaFelet(resultat)}`,
    );
  const om = {
    namn,
    olasta: resultat.poster.filter((post) => !lasta.includes(post)).map(({ rel }) => rel),
    anmarkning: anmarkningen(resultat, namn),
  };
  const foreslaget = forslagUr(resultat, malgrupp);
  return {
    ...om,
    ...texten(ramaterialUr({ ...resultat, poster: lasta }, malgrupp)),
    forslag: foreslaget && {
      ...om,
      ...texten(foreslaget),
      namn: `förslaget i ${namn}`,
    },
  };
}

/** The posts as their author wrote them. */
function texten(ra: Ramaterial): Pick<Jamfortext, 'bok' | 'poster' | 'handbok'> {
  const bok = byggHandbok(ra);
  return {
    bok,
    poster: utanForslagslankar(versionsposterUr(bok)),
    handbok: utanForslagslankar(bok.data),
  };
}

function anmarkningen(resultat: Resultat, namn: string): string | undefined {
  const fel = resultat.problem.filter(({ niva }) => niva === 'fel');
  return fel.length > 0
    ? `Granskningen av ${namn} ger ${antalFel(fel.length)}. ${forstaFelet(resultat)}`
    : undefined;
}

function antalFel(antal: number): string {
  return antal === 1 ? 'ett fel' : `${antal} fel`;
}

function forstaFelet({ problem }: Resultat): string {
  const forst = problem.find(({ niva }) => niva === 'fel');
  return forst ? `Det första: ${forst.fil}:${forst.rad}: ${forst.text}` : '';
}

/** Leaves out, of both texts, the files that only one of them could be read of: else they would be told as new or taken away. */
export function utanOlasta(fore: Jamfortext, efter: Jamfortext): [Jamfortext, Jamfortext] {
  const olasta = new Set([...fore.olasta, ...efter.olasta]);
  const utan = <T extends Omit<Jamfortext, 'forslag'>>(text: T): T => ({
    ...text,
    poster: text.poster.filter(({ rel }) => !olasta.has(rel)),
  });
  const helt = (text: Jamfortext) => ({
    ...utan(text),
    forslag: text.forslag && utan(text.forslag),
  });
  return [helt(fore), helt(efter)];
}
