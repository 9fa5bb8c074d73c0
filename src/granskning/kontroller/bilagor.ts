/** Attachments that pages name lie in the folder bilagor, and what lies there is named by some page. */
import path from 'node:path';
import { narmast } from '../../svenska/forslag.ts';
import { bytOrd } from '../../innehall/falt/schemaord.ts';
import type { Bilagefil } from '../../innehall/bilaga/typer.ts';
import type { Post } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import type { Bok } from '../bok.ts';
import { varderVid } from './referenser.ts';

const FALT = 'bilagor[].fil';

/** Names that lead to no file. */
export function bilagor(bok: Bok): Problem[] {
  return namnda(bok.poster).flatMap(({ post, fil, vag }) => {
    if (bok.bilagor.includes(fil)) return [];
    const plats = bok.plats(post, vag);
    const menad = menadFil(bok, fil);
    const text = `Bilagan "${fil.slice(0, 80)}" finns inte i mappen bilagor.`;
    const rattad = menad && bytOrd(bok.rad(post, plats.rad), plats.kolumn, fil, menad);
    const hela = menad ? `${text} Menade du "${menad}"?` : text;
    return [problem('BILAGA-SAKNAS', post.fil, plats, hela, { rattad })];
  });
}

/**
 * Files that no page names, nor means to.
 *
 * @param brukbara those that nothing else is wrong with
 * @param foreslagna the pages of a proposal
 */
export function oanvandaBilagor(
  bok: Bok,
  brukbara: readonly Bilagefil[],
  foreslagna: readonly Post[],
): Problem[] {
  const poster = [...bok.poster, ...foreslagna];
  // What a page that cannot be read would name is not known.
  if (poster.some(({ olast, ra }) => olast || Object.keys(ra).length === 0)) return [];
  const kanda = new Set(namnda(poster).map(({ fil }) => menadFil(bok, fil) ?? fil));
  return brukbara
    .filter(({ fil }) => !kanda.has(fil) && BRA_NAMN.test(fil))
    .map(({ fil }) => oanvand(bok, fil));
}

/** What has another name is told to change it. */
const BRA_NAMN = /^[a-z0-9-]+\.[a-z0-9]+$/;

interface Namnd {
  post: Post;
  fil: string;
  vag: (string | number)[];
}

function namnda(poster: readonly Post[]): Namnd[] {
  return poster.flatMap((post) =>
    varderVid(post.ra, FALT).map(({ id, vag }) => ({ post, fil: id, vag })),
  );
}

/** The file of that name in whatever folder, or of nearly that name. */
function menadFil(bok: Bok, fil: string): string | undefined {
  const sista = fil.split(/[\\/]/).at(-1) ?? fil;
  return bok.bilagor.includes(sista) ? sista : narmast(sista, [...bok.bilagor]);
}

function oanvand(bok: Bok, fil: string): Problem {
  const visa = path.posix.join(path.posix.dirname(bok.handbok.fil), 'bilagor', fil);
  const text = `Ingen sida har bilagan "${fil}". Den publiceras inte.`;
  return problem('BILAGA-OANVAND', visa, { rad: 1, kolumn: 1 }, text);
}
