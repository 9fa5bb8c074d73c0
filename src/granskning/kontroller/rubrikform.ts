/** Headings that became text, and texts that became headings. */
import type { Heading } from 'mdast';
import { kallblock, platsIBlock } from '../kalltext.ts';
import type { Kallfil } from '../../innehall/kallfil.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { arUnderstruken } from '../../innehall/brod/setext.ts';
import { lasbar } from '../../innehall/brod/trad.ts';

/** `##Rubrik`, `#Rubrik`, and a blank that is no common blank. One # before a small letter or a digit is left: #metoo, #1. */
const UTAN_BLANKSTEG =
  /^#{2,6}(?=[^\s#])|^#(?=\p{Lu})|^#{1,6}(?=[\u00A0\u2000-\u200B\u202F\u3000])/u;
const MITT_I = /(?<=\S[ \t]+)#{2,6}(?=[ \t]+\S)/g;

export function rubrikform(kallfil: Kallfil): Problem[] {
  return [
    ...utanBlanksteg(kallfil),
    ...mittI(kallfil),
    ...understrukna(kallfil),
    ...streck(kallfil),
  ];
}

function utanBlanksteg({ post, ...kallfil }: Kallfil): Problem[] {
  return kallblock({ post, ...kallfil })
    .filter((block) => block.nod.type === 'paragraph')
    .flatMap((block) =>
      block.rader.flatMap((rad) => {
        const tecken = UTAN_BLANKSTEG.exec(rad.text)?.[0];
        if (!tecken) return [];
        const text = `Rubriken saknar blanksteg efter ${tecken} och visas som vanlig text.`;
        const rattad = kallfil.rader[rad.rad - 1]
          ?.slice(rad.kolumn - 1)
          .replace(/^#+[\s\u200B]*/, `${tecken === '#' ? '##' : tecken} `);
        return [problem('RUBRIK-FORM', post.fil, rad, text, { rattad })];
      }),
    );
}

function mittI(kallfil: Kallfil): Problem[] {
  return kallblock(kallfil)
    .filter((block) => block.nod.type !== 'tableCell')
    .flatMap((block) =>
      [...block.text.matchAll(MITT_I)].map(({ 0: tecken, index }) => {
        const text = `${tecken} står mitt i en rad och visas som tecken. En rubrik börjar på en egen rad.`;
        return problem('RUBRIK-FORM', kallfil.post.fil, platsIBlock(block, index), text);
      }),
    );
}

/** Text with `---` or `===` right under it. */
function understrukna({ trad, post, rader }: Kallfil): Problem[] {
  const rubriker = trad?.av('heading').filter((nod) => arUnderstruken(nod, rader)) ?? [];
  return rubriker.map((nod) => {
    const { rad, kolumn, tecken } = understrykning(nod, rader);
    const text = `Raden ${tecken} gör texten ovanför, ”${kort(lasbar(nod))}”, till en rubrik.`;
    const atgard =
      'Lägg en tom rad före strecken. Ska texten vara en rubrik, ta bort dem och skriv ## före den.';
    return problem('RUBRIK-STRECK', post.fil, { rad, kolumn }, text, { atgard });
  });
}

function understrykning({ position }: Heading, rader: string[]) {
  const rad = position?.end.line ?? 1;
  const hela = rader[rad - 1] ?? '';
  const [, fore = '', tecken = ''] = /^([ \t>]*)([-=]*)/.exec(hela) ?? [];
  return { rad, kolumn: fore.length + 1, tecken: kort(tecken) };
}

/** A row of signs alone: no line, and no heading either. */
function streck(kallfil: Kallfil): Problem[] {
  return kallblock(kallfil).flatMap((block) => {
    const tecken = /^(?:={3,}|[–—]{2,}|[–—-]{3,})$/.exec(block.text.trim())?.[0];
    if (!tecken || block.nod.type !== 'paragraph') return [];
    const plats = platsIBlock(block, 0);
    const text = `Raden ${kort(tecken)} visas som den står. En linje skrivs med tre bindestreck.`;
    const rattad = kallfil.rader[plats.rad - 1]?.replace(tecken, '---');
    return [problem('RUBRIK-STRECK', kallfil.post.fil, plats, text, { rattad })];
  });
}

function kort(text: string): string {
  const rak = text.replace(/\s+/g, ' ').trim();
  return rak.length > 40 ? `${rak.slice(0, 39)}…` : rak;
}
