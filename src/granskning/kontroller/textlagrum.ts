/** References to laws in running text: each leads to a paragraph of lagar.yaml, which was law on the handbook's day. */
import { lagrumITexten } from '../../lagrum/i-text.ts';
import { lagrumsform } from '../../lagrum/lagrum.ts';
import { nodplats, type Mdastnod } from '../../innehall/brod/trad.ts';
import { vandraText } from '../../innehall/framsida/framtext.ts';
import type { Kallfil } from '../../innehall/kallfil.ts';
import { problem, type Plats, type Problem } from '../../problem/problem.ts';
import type { Lagram, Ram } from '../ram.ts';
import { lagrumstid, okanda } from './lagrumstid.ts';

/** Fields of references have a check of their own. Addresses and marks are no text. */
const UTELAMNA = new Set(['lagrum', 'fakta', 'kallor', 'adress', 'lank', 'sokord']);

export function textlagrum({ post, plats, trad }: Kallfil, { lagar }: Ram): Problem[] {
  const funna: Problem[] = [];
  vandraText(post.ra, (text, vag) => {
    if (vag.some((steg) => UTELAMNA.has(String(steg)))) return;
    funna.push(...iText(post.fil, text, lagar, () => plats(vag)));
  });
  for (const nod of trad?.av('text') ?? [])
    funna.push(...iText(post.fil, nod.value, lagar, (vid) => iNoden(nod, vid)));
  return funna;
}

function iText(fil: string, text: string, lagar: Lagram, plats: (vid: number) => Plats): Problem[] {
  return lagrumITexten(text, lagar.namn).flatMap(({ lagrum, start }) => [
    ...okanda(lagrum, lagar).map((ett) =>
      problem(
        'LAGRUM-I-TEXT',
        fil,
        plats(start),
        `Texten hänvisar till ${ett}, som inte finns i lagar.yaml.`,
      ),
    ),
    ...lagrumstid(lagrum, lagar).map((sagt) =>
      problem(
        'LAGRUM-TID',
        fil,
        plats(start),
        `${sagt} Lagrummet står som ${lagrumsform(lagrum)} i texten.`,
      ),
    ),
  ]);
}

/** The place of a reference in a text node. Lines after the first have lost their indent: there the line is enough. */
function iNoden(nod: Mdastnod & { value: string }, vid: number): Plats {
  const { rad, kolumn } = nodplats(nod);
  const brytningar = nod.value.slice(0, vid).split('\n').length - 1;
  return brytningar === 0 ? { rad, kolumn: kolumn + vid } : { rad: rad + brytningar, kolumn: 1 };
}
