/** The title of a document does not name another kind than its field `typ`. */
import type { HandbokData } from '../../schema/handbok.ts';
import { textI, type Bok } from '../bok.ts';
import { problem, type Problem } from '../../problem/problem.ts';

interface Titelord {
  ord: string;
  typ: string;
}

/** Shorter words are only found whole: "plan" would be found in every compound. */
const MINST_SOM_EFTERLED = 5;

export function dokumenttyp(bok: Bok): Problem[] {
  const typer = (bok.handbok.data as HandbokData | undefined)?.dokumenttyper ?? [];
  const ord = typer.flatMap(({ id, titelord }) =>
    titelord.map((ett) => ({ ord: ett.toLowerCase(), typ: id })),
  );
  return [...bok.samling('styrdokument').values()].flatMap((post) => {
    const titel = textI(post, 'titel');
    const typ = textI(post, 'typ');
    if (!titel || !typ || !typer.some(({ id }) => id === typ)) return [];
    const namnda = typerI(titel.toLowerCase(), ord);
    const forsta = namnda[0];
    if (!forsta || namnda.some((ett) => ett.typ === typ)) return [];
    const text = `Titeln säger ${forsta.ord}, men typ är ${typ}. Menas typ: ${forsta.typ}?`;
    return [problem('DOKUMENT-TYP', post.fil, bok.plats(post, ['typ']), text)];
  });
}

/** The kinds that a title names, in the order of the title. Of words that overlap the longest counts. */
export function typerI(titel: string, alla: Titelord[]): Titelord[] {
  const traffar = alla.flatMap((ett) => {
    const slut = hittaSlut(titel, ett.ord);
    return slut === undefined ? [] : [{ ...ett, slut }];
  });
  const langst = traffar.filter(
    (a) => !traffar.some((b) => b.slut === a.slut && b.ord.length > a.ord.length),
  );
  return langst.sort((a, b) => a.slut - b.slut);
}

/** Where in the title the word ends, when it stands as a word or as the last part of a compound. */
function hittaSlut(titel: string, ord: string): number | undefined {
  for (let vid = titel.indexOf(ord); vid >= 0; vid = titel.indexOf(ord, vid + 1)) {
    const slut = vid + ord.length;
    if (/^[\p{L}\d]/u.test(titel.slice(slut))) continue;
    const heltOrd = vid === 0 || /[^\p{L}\d]/u.test(titel.charAt(vid - 1));
    if (heltOrd || ord.length >= MINST_SOM_EFTERLED) return slut;
  }
  return undefined;
}
