/** Characters written as codes: `&nbsp;` is fine, `&#x202E;` hides something, and `&foo;` is shown as it stands. */
import type { Kallfil } from '../../innehall/kallfil.ts';
import { problem, type Plats, type Problem } from '../../problem/problem.ts';
import { franTeckenkod, osynligKod } from '../../html/teckenkod.ts';
import type { Mdastnod, Trad } from '../../innehall/brod/trad.ts';

const KODEN = /&(#[xX][\da-fA-F]{1,6}|#\d{1,7}|[\da-zA-Z]{1,31});|\\&/g;
/** Codes that are often written without their semicolon. Before = they are part of an address. */
const UTAN_SEMIKOLON =
  /&(?:nbsp|shy|amp|lt|gt|quot|[aAoO]uml|aring|Aring|eacute|ndash|mdash|hellip|bull|copy)(?![\w;=])/g;

export function tecken(kallfil: Kallfil): Problem[] {
  const { rader, brodRad, trad, post } = kallfil;
  if (post.samling === 'versioner' || !kallfil.text.includes('&')) return [];
  return rader.slice(brodRad).flatMap((text, nr) => {
    if (!text.includes('&')) return [];
    const rad = brodRad + nr + 1;
    const iKod = (vid: number) => trad !== undefined && arKod(trad, { rad, kolumn: vid + 1 });
    return [...koder(text), ...utanSemikolon(text)]
      .filter(({ vid }) => !iKod(vid))
      .map(({ kod, vid, sagt }) => problem(kod, post.fil, { rad, kolumn: vid + 1 }, sagt));
  });
}

interface Teckentraff {
  kod: 'FIL-TECKEN' | 'TECKEN-KOD';
  vid: number;
  sagt: string;
}

function koder(text: string): Teckentraff[] {
  return [...text.matchAll(KODEN)].flatMap(({ 0: hela, 1: namn, index }): Teckentraff[] => {
    if (namn === undefined) return [];
    const sagt = osynligKod(namn, hela);
    if (sagt) return [{ kod: 'FIL-TECKEN', vid: index, sagt }];
    // A single letter is more often a name than a code: "R&D; och".
    if (namn.length === 1 || franTeckenkod(namn) !== false) return [];
    const okand = `Teckenkoden ${hela} finns inte och visas som den står. Skriv tecknet självt, eller \\${hela} om koden ska synas.`;
    return [{ kod: 'TECKEN-KOD', vid: index, sagt: okand }];
  });
}

function utanSemikolon(text: string): Teckentraff[] {
  return [...text.matchAll(UTAN_SEMIKOLON)].flatMap(({ 0: hela, index }) =>
    text[index - 1] === '\\'
      ? []
      : [
          {
            kod: 'TECKEN-KOD' as const,
            vid: index,
            sagt: `Teckenkoden ${hela} saknar semikolon och visas som den står. Skriv ${hela};.`,
          },
        ],
  );
}

/** Whether a place is in a code block or in code in a sentence: there codes are text. */
function arKod(trad: Trad, plats: Plats): boolean {
  return [...trad.av('code'), ...trad.av('inlineCode')].some((nod) => tacker(nod, plats));
}

function tacker({ position }: Mdastnod, { rad, kolumn }: Plats): boolean {
  if (!position) return false;
  const { start, end } = position;
  const efter = rad > start.line || (rad === start.line && kolumn >= start.column);
  return efter && (rad < end.line || (rad === end.line && kolumn < end.column));
}
