/** What a file holds and no reader would see: characters written as codes, a note that is never pointed to, cells beyond a table's head. */
import type { FootnoteReference } from 'mdast';
import { vandraText } from '../framtext.ts';
import type { Sida } from '../las.ts';
import { kodpunkt, OSYNLIGT } from '../osynligt.ts';
import { problem, type Problem } from '../problem.ts';
import { nodplats, type Nod } from '../trad.ts';

export function dolt(sida: Sida): Problem[] {
  return [...tecken(sida), ...kodade(sida), ...noter(sida), ...celler(sida)];
}

/** `"\u202E"` in front matter. */
function tecken({ post, plats, text }: Sida): Problem[] {
  const funna: Problem[] = [];
  vandraText(post.ra, (varde, vag) => {
    const traff = OSYNLIGT.exec(varde)?.[0];
    // One that stands in the file as it is has been told of already.
    if (traff && !text.includes(traff)) funna.push(sag(post.fil, plats(vag), traff));
  });
  return funna;
}

/** `&#x202E;` in a text, also in an address or an attribute. */
function kodade({ post, trad, text }: Sida): Problem[] {
  if (!trad) return [];
  const noder: Nod[] = [
    ...trad.av('text'),
    ...trad.av('link'),
    ...trad.av('definition'),
    ...trad.av('image'),
    ...trad.element(),
  ];
  return noder.flatMap((nod) => {
    const eget = { ...nod, position: undefined, children: undefined };
    const funna = new Set<string>();
    vandraText(eget, (varde) => funna.add(OSYNLIGT.exec(varde)?.[0] ?? ''));
    return [...funna]
      .filter((tecken) => tecken && !text.includes(tecken))
      .map((tecken) => sag(post.fil, nodplats(nod), tecken));
  });
}

function sag(fil: string, vid: { rad: number; kolumn: number }, traff: string): Problem {
  return problem(
    'FIL-TECKEN',
    fil,
    vid,
    `Koden för det osynliga tecknet ${kodpunkt(traff)} får inte stå i texten.`,
  );
}

/** A note is shown where the text points to it, itself or by way of another note; of two with the same sign, only the first. */
function noter({ post, trad }: Sida): Problem[] {
  if (!trad) return [];
  const alla = trad.av('footnoteDefinition');
  const inne = new Map(alla.map((nod) => [nod, pekade(nod)]));
  const iNoter = new Set([...inne.values()].flat());
  const visade = new Set(
    trad
      .av('footnoteReference')
      .filter((nod) => !iNoter.has(nod))
      .map((nod) => nod.identifier),
  );
  for (const namn of visade)
    for (const nod of inne.get(alla.find((ett) => ett.identifier === namn)!) ?? [])
      visade.add(nod.identifier);
  return alla
    .filter(
      (nod, nr) =>
        !visade.has(nod.identifier) ||
        alla.findIndex((ett) => ett.identifier === nod.identifier) < nr,
    )
    .map((nod) => {
      const text = `Fotnoten [^${nod.label ?? ''}] visas inte: texten pekar inte på den, eller på en annan med samma märke.`;
      return problem('MDX-FEL', post.fil, nodplats(nod), text);
    });
}

function pekade(nod: Nod): FootnoteReference[] {
  if (nod.type === 'footnoteReference') return [nod];
  return 'children' in nod ? (nod.children as Nod[]).flatMap(pekade) : [];
}

function celler({ post, trad }: Sida): Problem[] {
  return (trad?.av('table') ?? []).flatMap(({ children: [huvud, ...rader] }) =>
    rader
      .filter((rad) => rad.children.length > (huvud?.children.length ?? 0))
      .map((rad) =>
        problem(
          'MDX-FEL',
          post.fil,
          nodplats(rad),
          'Raden har fler celler än tabellens rubrikrad. De sista visas inte.',
        ),
      ),
  );
}
