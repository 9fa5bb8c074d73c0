/** Fields are shown as they stand: no page reads Markdown in them, so stars and brackets would be seen and links would not work. */
import { vandraText } from '../../innehall/framsida/framtext.ts';
import type { Bok } from '../bok.ts';
import type { Kalla } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { stor, faltnamn } from '../../innehall/falt/schemaord.ts';

const MARKEN: [RegExp, string][] = [
  [
    /!?\[[^\]]*\]\([^)\s]*\)|\[[^\]]*\] \((?:[a-z]+:|\/|www\.|#)[^)\s]*\)|\([^()]*\)\[[a-z]+:[^\]]*\]/,
    'länkar',
  ],
  [/\*\*[^*\s][^*]*\*\*|__[^_\s][^_]*__/, 'fet stil'],
  [/(?<![\w*])\*[^*\s][^*]*\*(?![\w*])|(?<![\w_/])_[^_\s][^_]*_(?![\w_/])/u, 'kursiv stil'],
  [/`[^`]+`/, 'kod'],
  [/<\/?[a-zA-Z][^>]*>/, 'html'],
];

/** Ids, addresses and checksums; and texts that are frozen as they were decided. */
const EJ_TEXT = new Set(['id', 'adress', 'lank', 'kontroll', 'sha256', 'markeBana', 'epost']);

export function markdownIFalt(bok: Bok): Problem[] {
  const poster = bok.poster.filter(({ samling }) => samling !== 'versioner');
  return [bok.handbok, ...poster].flatMap((kalla) => iKalla(bok, kalla));
}

function iKalla(bok: Bok, kalla: Kalla): Problem[] {
  const funna: Problem[] = [];
  vandraText(kalla.ra, (text, vag) => {
    const marke = EJ_TEXT.has(String(vag.at(-1))) ? undefined : markenI(text);
    if (!marke) return;
    const [skrivet, vad] = marke;
    const sagt = `${stor(faltnamn(vag))} visas som ren text, utan ${vad}: ”${skrivet.slice(0, 60)}” syns så som det står.`;
    funna.push(problem('FALT-MARKDOWN', kalla.fil, bok.plats(kalla, vag), sagt));
  });
  return funna;
}

/** The first sign of Markdown or HTML in a text that is shown as it stands, and what it is meant for. */
export function markenI(text: string): [string, string] | undefined {
  for (const [monster, vad] of MARKEN) {
    const skrivet = monster.exec(text)?.[0];
    if (skrivet !== undefined) return [skrivet, vad];
  }
  return undefined;
}
