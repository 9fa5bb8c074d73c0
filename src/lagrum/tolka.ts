import type { Lagrum } from './lagrum.ts';

/** The names of a law: how handbooks shorten it, and whatever else it is called, without its number. */
export interface Lagnamn {
  kort: string;
  namn: readonly string[];
  /** Its number, when that is known: an older law may have had the same name. */
  sfs?: string;
}

/** A reference found in a text. The law is left out where the text names none. */
export type Lagrumstraff = Omit<Lagrum, 'lag'> & { lag: string | undefined };

const PARAGRAF = String.raw`(\d{1,3})\s?([a-z])?(?![a-zåäö\d])`;
const SPANN = String.raw`(?:\s?[–—-]\s?(\d{1,3})\s?([a-z])?(?![a-zåäö\d]))?`;
const KAP = String.raw`kap(?:itlet|itel)?\.?`;

/** How a place is written, the surest first. Each gives chapter, paragraph, letter, last paragraph, letter. */
const FORMER: { monster: RegExp; utanLag: boolean; omvand?: boolean }[] = [
  // 5 kap. 1 §, 5 kap 1, kap 5 § 1
  {
    monster: form(String.raw`(?<!\d)(\d{1,2})\s?${KAP}[\s,]*(?:§+\s?)?${PARAGRAF}${SPANN}`),
    utanLag: true,
  },
  { monster: form(String.raw`${KAP}\s?(\d{1,2})[\s,]*§+\s?${PARAGRAF}${SPANN}`), utanLag: true },
  // 1 § 5 kap.
  {
    monster: form(String.raw`(?<!\d)${PARAGRAF}${SPANN}\s?§+[\s,]*(?:i\s)?(\d{1,2})\s?${KAP}`),
    utanLag: true,
    omvand: true,
  },
  // 5:1, 5:1–2, 5.1 §
  { monster: form(String.raw`(?<![\d:/.])(\d{1,2})\s?[:.]\s?${PARAGRAF}${SPANN}`), utanLag: false },
  // 23 §, § 23, FL 23
  { monster: form(String.raw`(?<![\d:])()§*\s?${PARAGRAF}${SPANN}`), utanLag: false },
];

/**
 * The first reference to a law in a text: `KL 5:1`, `KL 5 kap 1`, `5 kap. 1 § kommunallagen` are the same.
 * A number alone is none; nor is `5:1` without a law, since so much else is written with a colon.
 */
export function hittaLagrum(text: string, lagar: readonly Lagnamn[]): Lagrumstraff | undefined {
  const { lag, rest } = utanLag(jamnad(text), lagar);
  for (const { monster, utanLag: racker, omvand } of FORMER) {
    const traff = lag === undefined && !racker ? null : monster.exec(rest);
    if (!traff) continue;
    const [a, b, c, d, e] = traff.slice(1);
    const [kapitel, ...par] = omvand ? [e, a, b, c, d] : [a, b, c, d, e];
    return {
      lag,
      kapitel: kapitel ? Number(kapitel) : undefined,
      paragraf: nummer(par[0], par[1])!,
      till: nummer(par[2], par[3]),
    };
  }
  return undefined;
}

/** A text that is a reference and nothing else, as in a field `lagrum`. */
export function tolkaLagrum(text: string, lagar: readonly Lagnamn[]): Lagrum | undefined {
  const { lag, ...traff } = hittaLagrum(text, lagar) ?? { lag: undefined };
  if (lag === undefined || !('paragraf' in traff)) return undefined;
  const { rest } = utanLag(jamnad(text), lagar);
  const annat = FORMER.reduce((kvar, { monster }) => kvar.replace(monster, ' '), rest);
  return /[\p{L}\p{N}]/u.test(annat.replace(/\bsfs\b/g, '')) ? undefined : { lag, ...traff };
}

/** Lower case, one blank at a time, and one sign for chapter and paragraph: "5:e kapitlet paragraf 1" → "5 kap. § 1". */
function jamnad(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(\d):[ea] (?=kap)/g, '$1 ')
    .replace(/(?<!\p{L})par(?:agraf(?:en|erna|er)?)?(?!\p{L})\.?/gu, '§');
}

/** The law that a text names, the longest name first, and the text without it and its number (2017:725). */
function utanLag(
  text: string,
  lagar: readonly Lagnamn[],
): { lag: string | undefined; rest: string } {
  const kanda = lagar
    .flatMap(({ kort, namn }) => [kort, ...namn].map((ett) => ({ kort, namn: ett.toLowerCase() })))
    .sort((a, b) => b.namn.length - a.namn.length);
  for (const { kort, namn } of kanda) {
    const vid = iText(text, namn);
    if (vid < 0) continue;
    const rest = `${text.slice(0, vid)} ${text.slice(vid + namn.length)}`;
    return { lag: kort, rest: rest.replace(/\(?\b\d{4}:\d+\b\)?/g, ' ') };
  }
  return { lag: undefined, rest: text };
}

/** Where a name stands as words of its own, with or without a final -s; -1 when it does not. */
function iText(text: string, namn: string): number {
  for (let vid = text.indexOf(namn); vid >= 0; vid = text.indexOf(namn, vid + 1)) {
    const fore = text[vid - 1] ?? ' ';
    const efter = text.slice(vid + namn.length).replace(/^s(?!\p{L})/u, '')[0] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(fore) && !/\p{L}/u.test(efter)) return vid;
  }
  return -1;
}

function nummer(tal: string | undefined, bokstav: string | undefined): string | undefined {
  return tal ? `${Number(tal)}${bokstav ?? ''}` : undefined;
}

function form(monster: string): RegExp {
  return new RegExp(monster, 'u');
}
