/** One chapter as a file, and the lines where something is to be looked at. */
import type { Heading, RootContent } from 'mdast';
import { stringify } from 'yaml';
import { lasBrod } from '../../../innehall/brod/brod.ts';
import type { Lage, Sagt } from '../trad/lage.ts';
import { ordenIAlla } from '../trad/text.ts';
import { allaI } from './byt.ts';
import { tillMarkdown } from './markdown.ts';

export interface Framfalt {
  titel: string;
  del: string;
  under: string | undefined;
  ordning: number;
  sammanfattning: string;
}

/** Something to look at in a file. */
export interface Stalle extends Sagt {
  rad: number;
}

export interface Kapitelfil {
  text: string;
  stallen: Stalle[];
}

/**
 * Writes a chapter and reads it again as a handbook does: a block that would then say something else than Word's is told.
 *
 * @param rubrik the heading of the chapter in the document
 * @param block with footnotes, links and pictures in place
 */
export function kapitelfil(
  falt: Framfalt,
  rubrik: Heading | undefined,
  block: RootContent[],
  lage: Lage,
): Kapitelfil {
  const fram = framsidan(falt);
  const brod = block.length > 0 ? `\n${tillMarkdown(block)}` : '';
  const fore = fram.split('\n').length - 1;
  const lasta = lasBrod('', brod, fore).trad?.children ?? [];
  const stallen: Stalle[] = [
    ...((rubrik && lage.noter.get(rubrik)) ?? []).map((sak) => ({ ...sak, rad: TITELRAD })),
    { slag: 'sammanfattning', rad: radFor(fram, 'sammanfattning') },
  ];
  block.forEach((ett, nr) => {
    const last = lasta[nr];
    const rad = last?.position?.start.line ?? fore + 1;
    const sagt = allaI(ett).flatMap((nod) => lage.noter.get(nod) ?? []);
    stallen.push(...sagt.map((sak) => ({ ...sak, rad })));
    if (!last || last.type !== ett.type || ordenIAlla([last]) !== ordenIAlla([ett]))
      stallen.push({ slag: 'olika', rad });
  });
  return { text: fram + brod, stallen };
}

/** The title is the first field. */
const TITELRAD = 2;

function framsidan(falt: Framfalt): string {
  const utan = Object.fromEntries(Object.entries(falt).filter(([, varde]) => varde !== undefined));
  return `---\n${stringify(utan, { lineWidth: 0 })}---\n`;
}

function radFor(fram: string, falt: string): number {
  return fram.split('\n').findIndex((rad) => rad.startsWith(`${falt}:`)) + 1;
}
