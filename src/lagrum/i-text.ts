import type { Lagrum } from './lagrum.ts';
import type { Lagnamn } from './tolka.ts';

/** A reference that stands in running text, and where. */
export interface Textlagrum {
  start: number;
  slut: number;
  lagrum: Lagrum;
}

/** A place in a law: 5:1–2, 11 kap. 16 §, 11 kap. 6 a §. */
const PLATS =
  /(?<![\d:.])(\d{1,2})(?::|\skap\.?\s)(\d{1,3})([a-z](?!\p{L})|\s[a-z](?=\s§))?(?:[–-](\d{1,3}))?(\s§+)?(?![\d:])/gu;
/** The number of a law after its name. */
const NUMMER = /^\s\((\d{4}:\d+)\)/;
/** What may stand between two references to the same law. */
const EMELLAN = /^,?\s(?:och\s|eller\s|samt\s)?$/;

/**
 * The references to laws in a text, in order. Each needs its law beside it, so that a time or a scale is never taken for one: `KL 5:1–2`,
 * `kommunallagen (11 kap. 10 §)`, `11 kap. 10 § kommunallagen`; or it follows one that has: `KL 11:21 och 5:24`.
 */
export function lagrumITexten(text: string, lagar: readonly Lagnamn[]): Textlagrum[] {
  if (!/\d(?::|\skap)/.test(text)) return [];
  const funna: Textlagrum[] = [];
  for (const traff of text.matchAll(PLATS)) {
    const [allt, kapitel, paragraf, bokstav = '', till, tecken] = traff;
    const slut = traff.index + allt.length;
    const forra = funna.at(-1);
    const foljer = forra !== undefined && EMELLAN.test(text.slice(forra.slut, traff.index));
    const lag =
      lagenFore(text.slice(0, traff.index), lagar) ??
      (foljer ? forra.lagrum.lag : undefined) ??
      (tecken ? lagenEfter(text.slice(slut), lagar) : undefined);
    if (lag === undefined) continue;
    const lagrum = { lag, kapitel: Number(kapitel), paragraf: paragraf + bokstav.trim(), till };
    funna.push({ start: medForkortning(text, traff.index, lag), slut, lagrum });
  }
  return funna;
}

/** "KL" belongs to the reference that follows it; a law's whole name is a word of its own. */
function medForkortning(text: string, start: number, lag: string): number {
  const fore = start - lag.length - 1;
  return fore >= 0 && text.startsWith(lag, fore) && /\s/.test(text.charAt(start - 1))
    ? fore
    : start;
}

/** The law that a text ends with: "enligt kommunallagen (". */
function lagenFore(text: string, lagar: readonly Lagnamn[]): string | undefined {
  const fore = text.replace(/\s\(?$/, '');
  if (fore === text) return undefined;
  return forsta(lagar, (namn, exakt) => {
    const vid = fore.length - namn.length;
    return (
      lika(fore.slice(Math.max(0, vid)), namn, exakt) && !/[\p{L}\d]/u.test(fore.charAt(vid - 1))
    );
  });
}

/** The law that a text begins with: " i kommunallagen". Not one of the same name with another number: "kommunallagen (1991:900)". */
function lagenEfter(text: string, lagar: readonly Lagnamn[]): string | undefined {
  const efter = text.replace(/^\s(?:i\s)?/, '');
  if (efter === text) return undefined;
  return forsta(lagar, (namn, exakt, sfs) => {
    const rest = efter.slice(namn.length);
    return (
      lika(efter.slice(0, namn.length), namn, exakt) &&
      !/^[\p{L}\d]/u.test(rest) &&
      [undefined, sfs].includes(NUMMER.exec(rest)?.[1])
    );
  });
}

/** The first law one of whose names is as asked. An abbreviation is written as it is, a name in any case. */
function forsta(
  lagar: readonly Lagnamn[],
  stammer: (namn: string, exakt: boolean, sfs?: string) => boolean,
): string | undefined {
  return lagar.find(
    ({ kort, namn, sfs }) =>
      stammer(kort, true, sfs) || namn.some((ett) => stammer(ett, false, sfs)),
  )?.kort;
}

function lika(ett: string, annat: string, exakt: boolean): boolean {
  return exakt ? ett === annat : ett.toLowerCase() === annat.toLowerCase();
}
