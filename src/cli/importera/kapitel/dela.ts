/** Divides a document into chapters: each heading down to a level begins one. */
import type { Heading, RootContent } from 'mdast';
import type { Lage } from '../trad/lage.ts';
import { ordenIAlla } from '../trad/text.ts';

/** What becomes one file. */
export interface Avsnitt {
  titel: string;
  /** Level of its heading in the document; 0 for what stands before the first. */
  niva: number;
  /** Its heading, which is no longer a part of the text. */
  rubrik: Heading | undefined;
  block: RootContent[];
  /** The chapter that it lies under. */
  under: Avsnitt | undefined;
}

/** How many headings there are of each level, from level 1 at place 0. */
export function antalRubriker(block: readonly RootContent[]): number[] {
  const nivaer = rubrikerI(block).map(({ depth }) => depth);
  return Array.from({ length: 6 }, (_, nr) => nivaer.filter((niva) => niva === nr + 1).length);
}

/** The title that the document has in the style for titles. */
export function skrivenTitel(block: readonly RootContent[]): string | undefined {
  const titel = block.find(arTitel);
  return titel && ordenIAlla([titel]);
}

/** Whether there are words or pictures before the first heading. */
export function harInledning(block: readonly RootContent[], niva: number): boolean {
  const forsta = block.find((ett) => !arTitel(ett));
  return forsta !== undefined && !borjarKapitel(forsta, niva);
}

interface Delning {
  /** The deepest level of heading that begins a chapter. */
  niva: number;
  /** What the text before the first heading is called. */
  titel: string;
  /** Titles of chapters that are there already. */
  tagna: readonly string[];
}

/** The chapters in their order, each after the one it lies under. */
export function dela(
  block: readonly RootContent[],
  { niva, titel, tagna }: Delning,
  lage: Lage,
): Avsnitt[] {
  const klara: Avsnitt[] = [];
  const ovan: Avsnitt[] = [];
  for (const ett of block) {
    if (arTitel(ett)) continue;
    if (borjarKapitel(ett, niva)) {
      while (ovan.length > 0 && ovan.at(-1)!.niva >= ett.depth) ovan.pop();
      const nytt = avsnitt(ordenIAlla([ett]), ett.depth, ett, ovan.at(-1));
      ovan.push(nytt);
      klara.push(nytt);
    } else {
      if (klara.length === 0) klara.push(avsnitt(titel, 0, undefined, undefined));
      klara.at(-1)!.block.push(ett);
    }
  }
  for (const del of klara) flyttaRubriker(del, lage);
  return medOlikaTitlar(klara, { titel, tagna }, lage);
}

function avsnitt(
  titel: string,
  niva: number,
  rubrik: Heading | undefined,
  under: Avsnitt | undefined,
): Avsnitt {
  return { titel, niva, rubrik, block: [], under };
}

function arTitel(nod: RootContent): boolean {
  return nod.type === 'heading' && nod.data?.titel === true;
}

function borjarKapitel(nod: RootContent, niva: number): nod is Heading {
  return nod.type === 'heading' && nod.depth <= niva;
}

function rubrikerI(block: readonly RootContent[]): Heading[] {
  return block.filter((ett): ett is Heading => ett.type === 'heading' && !arTitel(ett));
}

/** In a chapter headings begin at ##, and skip no level. */
function flyttaRubriker({ block, niva }: Avsnitt, lage: Lage): void {
  let forra = 1;
  for (const rubrik of rubrikerI(block)) {
    const egen = Math.max(rubrik.depth - Math.max(niva, 1) + 1, 2);
    const ny = Math.min(egen, forra + 1, 6);
    if (ny < egen) lage.lagg(rubrik, 'rubrik-niva');
    rubrik.depth = ny as Heading['depth'];
    forra = ny;
  }
}

/** Two chapters never have the same name: the second "Bakgrund" says what it is the background of. */
function medOlikaTitlar(
  alla: Avsnitt[],
  { titel, tagna }: Omit<Delning, 'niva'>,
  lage: Lage,
): Avsnitt[] {
  const sedda = new Set(tagna.map((ett) => ett.toLowerCase()));
  for (const del of alla) {
    const forslag = [del.titel, `${del.titel} (${del.under?.titel ?? titel})`];
    for (let nr = 2; nr <= alla.length + tagna.length + 1; nr++)
      forslag.push(`${del.titel} (${nr})`);
    const ny = forslag.find((ett) => !sedda.has(ett.toLowerCase())) ?? del.titel;
    if (ny !== del.titel && del.rubrik) lage.lagg(del.rubrik, 'titel-lika', ny);
    del.titel = ny;
    sedda.add(del.titel.toLowerCase());
  }
  return alla;
}
