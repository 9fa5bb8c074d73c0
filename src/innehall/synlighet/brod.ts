/** What everyone may read of a body: its tree without `<Intern>`, and without footnotes and addresses that only such a passage used. */
import type { FootnoteDefinition, Root } from 'mdast';
import type { Mdastnod, Trad } from '../brod/trad.ts';

/** The component that sets a passage apart. */
export const INTERN_NAMN = 'Intern';

/** The class of what is internal within a line. */
export const INTERN_KLASS = 'intern-bit';

interface UtanPassager {
  rot: Root;
  /** The node in the whole tree that each new node is made from. */
  ursprung: Map<Mdastnod, Mdastnod>;
}

/** Whether a node is such a passage. */
export function arInternpassage(nod: Mdastnod): boolean {
  return (
    (nod.type === 'mdxJsxFlowElement' || nod.type === 'mdxJsxTextElement') &&
    nod.name === INTERN_NAMN
  );
}

/** The tree without its internal passages. Undefined when there are none. */
export function utanInternaPassager(trad: Trad): UtanPassager | undefined {
  if (!trad.element().some(arInternpassage)) return undefined;
  const { rot } = trad;
  const ursprung = new Map<Mdastnod, Mdastnod>();
  const kvar = utan(rot, arInternpassage, ursprung) ?? rot;
  return { rot: utanOanvanda(kvar, ursprung) as Root, ursprung };
}

function barnen(nod: Mdastnod): Mdastnod[] {
  return 'children' in nod ? (nod.children as Mdastnod[]) : [];
}

/** What holds nothing when a passage has been taken out of it: no empty dot in a list is left to tell that something was there. */
const TOMMA = new Set([
  'paragraph',
  'heading',
  'listItem',
  'list',
  'blockquote',
  'emphasis',
  'strong',
  'delete',
  'link',
  'footnoteDefinition',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

/** A copy without the nodes that are to go. What holds none of them is not copied. Undefined when nothing is left. */
function utan(
  nod: Mdastnod,
  ska: (nod: Mdastnod) => boolean,
  ursprung: Map<Mdastnod, Mdastnod>,
): Mdastnod | undefined {
  if (ska(nod)) return undefined;
  const barn = barnen(nod);
  const kvar = barn.flatMap((ett) => utan(ett, ska, ursprung) ?? []);
  if (kvar.length === barn.length && kvar.every((ett, nr) => ett === barn[nr])) return nod;
  if (TOMMA.has(nod.type) && !kvar.some(sagerNagot)) return undefined;
  const ny = { ...nod, children: kvar } as Mdastnod;
  ursprung.set(ny, ursprung.get(nod) ?? nod);
  return ny;
}

function sagerNagot(nod: Mdastnod): boolean {
  return nod.type !== 'text' || nod.value.trim() !== '';
}

/** Without definitions that no text leads to, directly or by way of a footnote. */
function utanOanvanda(rot: Mdastnod, ursprung: Map<Mdastnod, Mdastnod>): Mdastnod {
  const noter = new Map(fotnoterI(rot).map((nod) => [`not ${nod.identifier}`, nod]));
  const pekade = new Set(pekareI(rot));
  for (const ett of pekade)
    for (const nytt of barnen(noter.get(ett) ?? TOM).flatMap(pekareI)) pekade.add(nytt);
  const arOanvand = (nod: Mdastnod) =>
    (nod.type === 'definition' && !pekade.has(`adress ${nod.identifier}`)) ||
    (nod.type === 'footnoteDefinition' && !pekade.has(`not ${nod.identifier}`));
  return utan(rot, arOanvand, ursprung) ?? rot;
}

const TOM: Mdastnod = { type: 'root', children: [] };

function fotnoterI(nod: Mdastnod): FootnoteDefinition[] {
  return nod.type === 'footnoteDefinition' ? [nod] : barnen(nod).flatMap(fotnoterI);
}

/** The notes and addresses that a text points to; what stands in a note is not asked until something points to it. */
function pekareI(nod: Mdastnod): string[] {
  if (nod.type === 'footnoteReference') return [`not ${nod.identifier}`];
  if (nod.type === 'footnoteDefinition') return [];
  const egen =
    nod.type === 'linkReference' || nod.type === 'imageReference'
      ? [`adress ${nod.identifier}`]
      : [];
  return [...egen, ...barnen(nod).flatMap(pekareI)];
}
