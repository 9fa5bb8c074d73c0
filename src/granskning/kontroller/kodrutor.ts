/** Code blocks: closed, meant as such, and with the name of their language right. */
import type { Code } from 'mdast';
import { narmast } from '../../svenska/forslag.ts';
import { kallblock } from '../kalltext.ts';
import type { Kallfil } from '../../innehall/kallfil.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { arOppen } from '../../innehall/brod/stangslar.ts';
import { nodplats } from '../../innehall/brod/trad.ts';

export function kodrutor(kallfil: Kallfil): Problem[] {
  const alla = kallfil.trad?.av('code') ?? [];
  return [
    ...alla.flatMap((kod) => enRuta(kallfil, kod)),
    ...apostrofer(kallfil),
    ...indrag(kallfil),
  ];
}

function enRuta({ post, rader }: Kallfil, kod: Code): Problem[] {
  const plats = nodplats(kod);
  const tecken =
    /^[`~]{3,}/.exec(rader[plats.rad - 1]?.slice(plats.kolumn - 1) ?? '')?.[0] ?? '```';
  const sag = (text: string) => [problem('KODRUTA', post.fil, plats, text)];
  if (arOppen(kod, rader)) {
    const text = 'Kodrutan stängs inte, så resten av texten visas som kod.';
    const atgard = `Skriv ${tecken} på en egen rad efter koden.`;
    return [problem('KOD-OPPEN', post.fil, plats, text, { atgard })];
  }
  const namn = kod.lang?.toLowerCase() ?? '';
  if (namn === 'mermaid' && kod.meta)
    return sag(
      `”${kod.meta.slice(0, 40)}” står på samma rad som ${tecken}mermaid och kommer inte med. Flytta ned det en rad.`,
    );
  if (namn !== 'mermaid' && narmast(namn, ['mermaid']) && namn.length > 4)
    return sag(
      `Diagrammet visas som kod, för språket heter inte ”${kod.lang}”. Menade du "mermaid"?`,
    );
  return [];
}

/** ''' or ´´´ in the place of ```. */
function apostrofer(kallfil: Kallfil): Problem[] {
  return kallblock(kallfil).flatMap((block) => {
    const rad =
      block.nod.type === 'paragraph'
        ? block.rader.find(({ text }) => /^(?:'{3}|´{3}|’{3})/.test(text))
        : undefined;
    if (!rad) return [];
    const text = `Tecknen ${rad.text.slice(0, 3)} öppnar ingen kodruta. Skriv tre grava accenter: \`\`\`.`;
    return [problem('KODRUTA', kallfil.post.fil, rad, text)];
  });
}

/** Four blanks before a line make code in other Markdown, and nothing here. */
function indrag({ trad, post, rader }: Kallfil): Problem[] {
  const stycken = (trad?.rot.children ?? []).filter((nod) => nod.type === 'paragraph');
  return stycken.flatMap((nod) => {
    const [fran, till] = [nod.position?.start.line ?? 1, nod.position?.end.line ?? 1];
    if (!rader.slice(fran - 1, till).every((rad) => /^(?: {4}|\t)/.test(rad))) return [];
    const text = 'Indraget gör ingen kodruta. Stycket visas som vanlig text.';
    return [problem('KOD-INDRAG', post.fil, { rad: fran, kolumn: 1 }, text)];
  });
}
