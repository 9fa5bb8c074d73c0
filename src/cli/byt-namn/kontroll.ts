/** A passage that was read against its chapter is still read when only a name in the chapter has changed. */
import { medKontroll } from '../../granskning/index.ts';
import { dela } from '../../innehall/framsida/framsida.ts';
import { lasInne } from '../../innehall/las.ts';
import type { Post } from '../../innehall/post.ts';
import { lagetFor, passagerI, summorna } from '../../lasbarhet/passage.ts';
import type { Andradfil } from './andradfil.ts';
import type { Sidfil } from './sidfiler.ts';

/** The files, with the checksums that a new name in a component of a chapter asks for. */
export function medNyaSummor(filer: readonly Andradfil[], sidor: readonly Sidfil[]): Andradfil[] {
  return filer.map((ett) => {
    const sida = sidor.find(({ fil, post }) => fil === ett.fil && post.samling === 'popular');
    const kapitel = sida && kapitletFor(sida, sidor);
    const omfil = kapitel && filer.find(({ fil }) => fil === kapitel.fil);
    if (!sida || !omfil || omfil.text === omfil.nyText) return ett;
    const nya = nyaSummor(sida.post, kapitel.post, omfil.nyText);
    if (nya.size === 0) return ett;
    return { ...ett, nyText: medKontroll(ett.nyText, nya) ?? ett.nyText };
  });
}

/** A text of the proposal explains the chapter as proposed, where that is. */
function kapitletFor({ post, iForslag }: Sidfil, sidor: readonly Sidfil[]): Sidfil | undefined {
  const egna = sidor.filter(
    (ett) => ett.post.samling === 'kapitel' && ett.post.id === post.ra['kapitel'],
  );
  const beslutat = egna.find((ett) => !ett.iForslag);
  return iForslag ? (egna.find((ett) => ett.iForslag) ?? beslutat) : beslutat;
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
