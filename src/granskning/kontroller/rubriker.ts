/** Headings start at ##, skip no level, have a text and are followed by something. */
import type { Heading } from 'mdast';
import type { Kallfil } from '../../innehall/kallfil.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { arUnderstruken } from '../../innehall/brod/setext.ts';
import { lasbar, nodplats, type Mdastnod, type Trad } from '../../innehall/brod/trad.ts';

export function rubriker({ trad, post, rader }: Kallfil): Problem[] {
  if (!trad) return [];
  return [...nivaer(trad, post.fil, rader), ...tommaAvsnitt(trad, post.fil, rader)];
}

function nivaer(trad: Trad, fil: string, rader: string[]): Problem[] {
  let forra = 1;
  const rubriker = trad.av('heading').filter((rubrik) => !arUnderstruken(rubrik, rader));
  return rubriker.flatMap((rubrik) => {
    const hogst = forra + 1;
    forra = Math.max(2, rubrik.depth);
    return enRubrik(rubrik, hogst, fil, rader);
  });
}

function enRubrik(rubrik: Heading, hogst: number, fil: string, rader: string[]): Problem[] {
  const plats = nodplats(rubrik);
  const text = lasbar(rubrik).trim();
  if (text === '') return [problem('RUBRIK-TOM', fil, plats, 'Rubriken har ingen text.')];
  const rattad = (niva: number) => ({
    rattad: rader[plats.rad - 1]?.replace(/#+/, '#'.repeat(niva)),
  });
  if (rubrik.depth === 1) {
    return [
      problem(
        'RUBRIK-NIVA',
        fil,
        plats,
        `"${text}" är på högsta nivån. Rubriker i texten börjar med ##.`,
        rattad(2),
      ),
    ];
  }
  if (rubrik.depth <= hogst) return [];
  return [
    problem(
      'RUBRIK-HOPP',
      fil,
      plats,
      `"${text}" hoppar från nivå ${hogst - 1} till ${rubrik.depth}.`,
      rattad(hogst),
    ),
  ];
}

/** A heading that is last, or that is followed at once by one on the same level or above. An underlined one was meant as text. */
function tommaAvsnitt(trad: Trad, fil: string, rader: string[]): Problem[] {
  const arRubrik = (nod: Mdastnod | undefined): nod is Heading =>
    nod?.type === 'heading' && !arUnderstruken(nod, rader);
  const block = trad.rot.children.filter(
    (nod) => nod.type !== 'definition' && nod.type !== 'footnoteDefinition',
  );
  return block.flatMap((nod, nr) => {
    if (!arRubrik(nod) || lasbar(nod).trim() === '') return [];
    const nasta = block[nr + 1];
    if (nasta && (!arRubrik(nasta) || nasta.depth > nod.depth)) return [];
    return [
      problem(
        'AVSNITT-TOMT',
        fil,
        nodplats(nod),
        `Avsnittet "${lasbar(nod).trim()}" har ingen text.`,
      ),
    ];
  });
}
