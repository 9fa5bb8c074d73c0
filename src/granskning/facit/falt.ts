/** Finds the field that `facit` names: handelse.rambeslut.när, roll.kommunfullmaktige.beslutar.skattesats.vad. */
import { pa, nycklar } from '../../innehall/falt/schematrad.ts';
import { foreslaId } from '../../innehall/fil/filnamn.ts';
import type { Post } from '../../innehall/post.ts';
import { arFalt } from '../../innehall/varde.ts';
import { svenskt } from '../../schema/faltnamn.ts';
import { SAMLINGAR } from '../../schema/index.ts';
import { LANKSLAG } from '../../schema/lankar.ts';
import { narmast } from '../../svenska/forslag.ts';
import { vik } from '../../svenska/vikning.ts';
import { uppraknad } from '../../tid/i-ord.ts';
import type { Bok } from '../bok.ts';
import { malFor } from '../referens.ts';

/** One value of a file, with the way there. */
export interface Faltvarde {
  post: Post;
  varde: unknown;
  vag: (string | number)[];
}

/** What is wrong with a facit; `rattat` is how it could be written. */
export interface Facitfel {
  fel: string;
  rattat?: string;
}

/** A list of texts gives one value each; the times of an event are one value. None for a file that does not fit its schema. */
export function lasFacit(bok: Bok, facit: string): Faltvarde[] | Facitfel {
  const [slag = '', id = '', ...falt] = facit.split('.').map((del) => del.trim());
  const post = hittaPost(bok, slag, id, falt);
  if ('fel' in post) return post;
  if (post.data === undefined) return [];
  let varden: Faltvarde[] = [{ post, varde: post.data, vag: [] }];
  for (const [nr, namn] of falt.entries()) {
    const steg = nastaSteg(varden, namn);
    if ('fel' in steg)
      return { ...steg, ...rattat(steg.rattat, (ett) => [slag, id, ...falt.with(nr, ett)]) };
    varden = steg;
  }
  return fardiga(post, varden, falt.at(-1) ?? '');
}

function hittaPost(bok: Bok, slag: string, id: string, falt: string[]): Post | Facitfel {
  const samling = Object.hasOwn(LANKSLAG, slag) ? LANKSLAG[slag]?.samling : undefined;
  if (!samling) {
    const bast = narmast(slag, Object.keys(LANKSLAG));
    const mer = bast ? `Menade du "${bast}"?` : `Slagen är ${Object.keys(LANKSLAG).join(', ')}.`;
    return { fel: `Slaget "${slag}" finns inte. ${mer}`, ...rattat(bast, (b) => [b, id, ...falt]) };
  }
  if (falt.length === 0)
    return { fel: 'Facit har inget fält. Skriv slag, id och fält: handelse.rambeslut.när.' };
  const post = bok.samling(samling).get(id);
  if (post) return post;
  const mal = malFor(bok, samling);
  const bast = mal.omdopt?.(id) ?? narmast(id, mal.ider());
  const fel = `${mal.ett} "${id}" finns inte.${bast ? ` Menade du "${bast}"?` : ''}`;
  return { fel, ...rattat(bast, (b) => [slag, b, ...falt]) };
}

function rattat(bast: string | undefined, delar: (bast: string) => string[]): { rattat?: string } {
  return bast === undefined ? {} : { rattat: delar(bast).join('.') };
}

function nastaSteg(varden: Faltvarde[], skrivet: string): Faltvarde[] | Facitfel {
  const namn = vik(skrivet);
  const nasta = varden.flatMap((ett) => under(ett, namn));
  if (nasta.length > 0) return nasta;
  const finns = [...new Set(varden.flatMap((ett) => valbara(ett)))];
  // A field that the schema has and the file has not: nothing to be told, only to be filled in.
  if (finns.some((ett) => vik(ett) === namn)) return [];
  const bast = narmast(skrivet, finns);
  const mer = bast
    ? `Menade du "${bast}"?`
    : finns.length > 0
      ? `Det som finns är ${uppraknad(finns)}.`
      : '';
  return { fel: `Fältet "${skrivet}" finns inte. ${mer}`.trim(), ...rattat(bast, (b) => [b]) };
}

/** What one step leads to: a field, the nth of a list (from 1), the one of that name, or that field of each. */
function under({ post, varde, vag }: Faltvarde, namn: string): Faltvarde[] {
  if (Array.isArray(varde)) {
    const rader = varde.map((rad: unknown, nr) => ({ post, varde: rad, vag: [...vag, nr] }));
    if (/^\d+$/.test(namn)) return rader.slice(Number(namn) - 1, Number(namn));
    const heter = rader.filter((rad) => radnamn(rad.varde).includes(namn));
    return heter.length > 0 ? heter : rader.flatMap((rad) => under(rad, namn));
  }
  if (!arFalt(varde) || !Object.hasOwn(varde, namn) || varde[namn] === undefined) return [];
  return [{ post, varde: varde[namn], vag: [...vag, namn] }];
}

/** The short texts of a row as ids: arende: skattesats is found as skattesats. */
function radnamn(rad: unknown): string[] {
  const texter = arFalt(rad) ? Object.values(rad) : [];
  return texter.flatMap((ett) =>
    typeof ett === 'string' && ett.length < 80 ? foreslaId(ett) : [],
  );
}

function valbara({ post, varde, vag }: Faltvarde): string[] {
  const { schema } = SAMLINGAR[post.samling];
  if (!Array.isArray(varde)) return nycklar(schema, vag).map(svenskt);
  const iRad = pa(schema, [...vag, 0]).length > 0 ? nycklar(schema, [...vag, 0]).map(svenskt) : [];
  return [...iRad, ...varde.flatMap((rad) => radnamn(rad).slice(0, 1))];
}

/** Lists are taken apart, but for times, which are told together. A row with fields of its own is told by the first of them. */
function fardiga(post: Post, varden: Faltvarde[], namn: string): Faltvarde[] | Facitfel {
  const alla = varden
    .flatMap((ett) => (arTider(ett) ? [ett] : raderna(ett)))
    .flatMap((ett) =>
      arFalt(ett.varde) && typeof ett.vag.at(-1) === 'number' ? forstaFaltet(ett) : [ett],
    );
  const sammansatt = alla.find((ett) => arFalt(ett.varde));
  if (sammansatt) {
    const falt = nycklar(SAMLINGAR[post.samling].schema, sammansatt.vag).map(svenskt);
    return {
      fel: `"${namn}" har flera fält. Skriv ett av dem efter en punkt: ${uppraknad(falt, 'eller')}.`,
    };
  }
  return alla.length > 0 ? alla : { fel: `Fältet "${namn}" är inte ifyllt i ${post.fil}.` };
}

function raderna({ post, varde, vag }: Faltvarde): Faltvarde[] {
  if (!Array.isArray(varde)) return [{ post, varde, vag }];
  return varde.map((rad: unknown, nr) => ({ post, varde: rad, vag: [...vag, nr] }));
}

/** What a row is about stands first in it, after its id: the matter, the title, the paragraph. */
function forstaFaltet({ post, varde, vag }: Faltvarde): Faltvarde[] {
  const namn = nycklar(SAMLINGAR[post.samling].schema, vag).find((ett) => ett !== 'id');
  return namn === undefined ? [] : under({ post, varde, vag }, namn);
}

/** Whether a value is the times of an event, in their typed form. */
export function arTider({ varde, vag }: Faltvarde): boolean {
  return vag.at(-1) === 'nar' && Array.isArray(varde);
}
