/**
 * What those see that a site is built for. The one place where it is decided, on what was read and before anything is joined: pages, menus,
 * search, feeds, documents and data are all made from what is left here, so none of them can forget it.
 */
import { publikaPoster, type Post, type Resultat } from '../granskning/index.ts';
import { Internt } from '../innehall/synlighet/internt.ts';
import { publikVersion } from '../innehall/synlighet/version.ts';
import type { VersionData } from '../schema/versioner.ts';
import type { Malgrupp } from '../webb/miljo.ts';
import { publiktForslag } from './publikt-forslag.ts';

/** A reading as its readers may see it. That of everyone is without what is internal; that of the intranet is the whole. */
export function forMalgruppen(resultat: Resultat, malgrupp: Malgrupp): Resultat {
  if (malgrupp === 'intern') return resultat;
  const klar = PUBLIKA.get(resultat) ?? publikt(resultat);
  PUBLIKA.set(resultat, klar);
  PUBLIKA.set(klar, klar);
  return klar;
}

/** Made once of each reading: several steps of a build ask for it. */
const PUBLIKA = new WeakMap<Resultat, Resultat>();

function publikt(resultat: Resultat): Resultat {
  const { poster, handbok, handbokPublik, forslag } = resultat;
  const internt = new Internt(poster, handbok);
  const publika = utanGamla(publikaPoster(poster), internt);
  return {
    ...resultat,
    handbokData: handbokPublik,
    poster: publika,
    ...(forslag
      ? { forslag: publiktForslag(forslag, publika, (alla) => utanGamla(alla, internt)) }
      : {}),
  };
}

/** Frozen versions hold the whole. */
function utanGamla(poster: Post[], internt: Internt): Post[] {
  return poster.map((post) => {
    if (post.samling !== 'versioner' || post.data === undefined) return post;
    return { ...post, data: publikVersion(post.data as VersionData, internt) };
  });
}
