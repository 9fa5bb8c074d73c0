/** A passage that was read against its chapter is still read when only a name in the chapter has changed. */
import { medKontroll } from '../../granskning/index.ts';
import { dela } from '../../innehall/framsida/framsida.ts';
import { lasInne } from '../../innehall/las.ts';
import type { Post } from '../../innehall/post.ts';
import { lagetFor, passagerI, summorna } from '../../lasbarhet/passage.ts';
import type { Andradfil } from './andradfil.ts';

/** The files, with the checksums that a new name in a component of a chapter asks for. */
export function medNyaSummor(filer: readonly Andradfil[], poster: readonly Post[]): Andradfil[] {
  const kapitel = new Map(
    poster.flatMap((post) => (post.samling === 'kapitel' ? [[post.id, post] as const] : [])),
  );
  const popular = new Map(
    poster.flatMap((post) => (post.samling === 'popular' ? [[post.rel, post] as const] : [])),
  );
  return filer.map((ett) => {
    const post = popular.get(ett.fil);
    const om = post && kapitel.get(String(post.ra['kapitel']));
    const omfil = om && filer.find(({ fil }) => fil === om.rel);
    if (!post || !om || !omfil || omfil.text === omfil.nyText) return ett;
    const nya = nyaSummor(post, om, omfil.nyText);
    if (nya.size === 0) return ett;
    return { ...ett, nyText: medKontroll(ett.nyText, nya) ?? ett.nyText };
  });
}

/** The new checksums, by the number of the passage, of those whose section is as it was but for the name. */
function nyaSummor(popular: Post, kapitel: Post, nyText: string): Map<number, string> {
  const forr = summorna(kapitel.block);
  const nu = summorna(lasInne(dela(nyText)?.brod ?? '').block);
  const lasta = passagerI(popular.ra).filter((passage) => lagetFor(passage, forr) === 'läst');
  return new Map(
    lasta.flatMap(({ nr, avsnitt }) => {
      const summa = nu.get(avsnitt);
      return summa !== undefined && summa !== forr.get(avsnitt) ? [[nr, summa] as const] : [];
    }),
  );
}
